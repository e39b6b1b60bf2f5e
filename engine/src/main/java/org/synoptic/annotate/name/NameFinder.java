package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Finds the names of a document and what they mean.
///
/// 1. candidates: the tagger's names and the gazetteer's, overlaps settled
/// 2. persons: full names first, then the short forms that follow
/// 3. offices: "Prime Minister Imran Khan", "the Russian foreign minister", each the person's role or a mention of its
/// own
/// 4. bodies of states: "Pakistan's Foreign Ministry"
/// 5. bodies by their head noun: "the council"
/// 6. pronouns, where it is safe
public final class NameFinder {
    private static final int SHORTEST_GLUED = 4;

    private final String language;
    private final Grammar grammar;
    private final CandidateFinder candidates;
    private final OfficeFinder offices;
    private final BodyFinder bodies;
    private final ShortBodies shortBodies;
    private final PronounResolver pronouns;
    private final Definitions definitions;
    private final Atlas atlas;
    private final NameList listed;

    private NameFinder(LanguageModule module, NameList listed) {
        this.language = module.tag();
        this.listed = listed;
        this.grammar = Grammar.of(module.rules());
        this.atlas = new Atlas(module.rules());
        PhraseTable titles = PhraseTable.of(module.rules().lines("titles.tsv"), grammar);
        HeadNouns heads = new HeadNouns(module.rules().lines("heads.tsv"), grammar);
        this.candidates =
                new CandidateFinder(module.entityTagger(), new Gazetteer(module, atlas), titles, heads, grammar);
        this.shortBodies = new ShortBodies(heads);
        this.offices = new OfficeFinder(titles, grammar);
        this.bodies = new BodyFinder(module.rules().lines("ministries.tsv"), grammar);
        this.definitions = new Definitions(module.rules().lines("classes.tsv"));
        this.pronouns = new PronounResolver(module.rules().lines("pronouns.tsv"));
    }

    public static NameFinder of(LanguageModule module) {
        return of(module, NameList.EMPTY);
    }

    /// @param listed names that are known before all others
    public static NameFinder of(LanguageModule module, NameList listed) {
        return new NameFinder(module, listed);
    }

    /// @param sentences those of the blocks that are read, in order
    public Names find(Document document, List<Sentence> sentences) {
        List<List<Candidate>> perSentence = new ArrayList<>();
        List<List<Candidate>> known = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            perSentence.add(candidates.find(sentences.get(i), i));
            known.add(candidates.known(sentences.get(i), i));
        }
        List<List<Candidate>> explained = Acronyms.explain(sentences, perSentence);
        List<List<Candidate>> cut = HeadlineNames.cut(sentences, explained);
        List<List<Candidate>> agreed = SameNames.agree(sentences, cut);
        List<List<Candidate>> defined = definitions.apply(sentences, agreed);
        ListedCandidates.put(listed, document.text(), sentences, defined, known);
        Draft draft = new Draft(language, grammar, sentences, defined, known);
        meetFullNames(draft);
        offices.assign(draft);
        bodies.find(draft, document);
        nameAll(draft);
        offices.mention(draft);
        shortBodies.find(draft);
        pronouns.resolve(draft, document.text());
        return draft.names();
    }

    private static void meetFullNames(Draft draft) {
        for (List<Candidate> candidates : draft.candidates) {
            for (Candidate candidate : candidates) {
                boolean full = candidate.length() > 1 || candidate.known() != null;
                if (candidate.type() == EntityType.PERSON && full) person(draft, candidate);
            }
        }
    }

    /// The person whom the candidate names.
    static People.Person person(Draft draft, Candidate candidate) {
        KnownName known = candidate.known();
        List<String> words = words(draft, candidate);
        return known == null ? draft.people.named(words) : draft.people.listed(known.entity(), words);
    }

    private void nameAll(Draft draft) {
        for (List<Candidate> candidates : draft.candidates) {
            for (Candidate candidate : candidates) {
                if (draft.isFreeFor(candidate)) name(draft, candidate);
            }
        }
    }

    private void name(Draft draft, Candidate candidate) {
        KnownName known = candidate.known();
        Entity entity;
        Mention.Form form = Mention.Form.NAME;
        if (candidate.type() == EntityType.PERSON) {
            entity = person(draft, candidate).entity();
        } else if (known != null) {
            entity = known.entity();
            form = known.form();
        } else {
            entity = other(draft, candidate);
        }
        draft.add(
                new Found(candidate.sentence(), candidate.from(), candidate.to(), entity.type(), entity.id(), form),
                entity);
    }

    private Entity other(Draft draft, Candidate candidate) {
        String written = joined(words(draft, candidate));
        Optional<Entity> place = candidate.type() == EntityType.PLACE ? atlas.named(written) : Optional.empty();
        if (place.isPresent()) return place.get();
        String name = candidate.type() == EntityType.PLACE
                ? WorldNames.english(written, draft.language)
                        .orElseGet(() -> Romaniser.inLatin(written, draft.language))
                : Romaniser.inLatin(written, draft.language);
        String type = candidate.type() == EntityType.PLACE ? "place" : "org";
        return new Entity(EntityIds.of(type, name), candidate.type(), name, null, null, null);
    }

    /// With blanks between words, none before the ending of a genitive: "People's Army".
    static String joined(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean ending = word.startsWith("'") || word.startsWith("’");
            name.append(name.isEmpty() || ending ? "" : " ").append(word);
        }
        return name.toString();
    }

    /// The words of a name in the base form: without the ending of a genitive where the name is known without it.
    static List<String> words(Draft draft, Candidate candidate) {
        Sentence sentence = draft.sentences.get(candidate.sentence());
        List<String> words = new ArrayList<>();
        for (int i = candidate.from(); i < candidate.to(); i++) {
            Token token = sentence.token(i);
            words.add(Shapes.nameWord(token));
        }
        int last = words.size() - 1;
        String name = withoutGenitive(draft, unglued(draft, words.get(last)));
        words.set(last, isOwner(draft, candidate) ? bearer(name) : name);
        return words;
    }

    /// "HarperThey" and "Harperwhich", where a page lost the end of a sentence or a link, is Harper, if the
    /// report names him elsewhere.
    private static String unglued(Draft draft, String word) {
        for (int i = SHORTEST_GLUED; i < word.length(); i++) {
            boolean capital = Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            boolean next = capital || i + 1 < word.length() && draft.functionWords.contains(word.substring(i));
            if (next && draft.people.knows(word.substring(0, i)) && !draft.people.knows(word))
                return word.substring(0, i);
        }
        return word;
    }

    /// "Holms Besuch": a person right before what belongs to him.
    private static boolean isOwner(Draft draft, Candidate candidate) {
        Sentence sentence = draft.sentences.get(candidate.sentence());
        int next = candidate.to();
        return candidate.type() == EntityType.PERSON
                && next < sentence.size()
                && isNoun(sentence.token(next))
                && draft.grammar.is("genitive", "s");
    }

    private static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    /// Without the ending of the genitive, unless more are called so with it: "Jens".
    private static String bearer(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
        String stem = word.substring(0, word.length() - 1);
        int usual = LatinNames.usual(word);
        return usual > 0 && usual >= LatinNames.usual(stem) ? word : stem;
    }

    private static String withoutGenitive(Draft draft, String word) {
        if (word.length() < 4 || !word.endsWith("s")) return word;
        String stem = word.substring(0, word.length() - 1);
        return draft.people.knows(stem) && !draft.people.knows(word) ? stem : word;
    }
}
