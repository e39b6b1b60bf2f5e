package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.RuleFiles.Line;
import org.synoptic.annotate.language.Sentence;

/// What a language has to say words with: verbs, turns of phrase and media, from its rule files.
///
/// `quotes-verbs.tsv`: verb in base form (a separable one as `mit|teilen`, one with any of some nouns as
/// `view/belief+express`), uses, further forms. `quotes-words.tsv`: kind, words or phrases parted by commas, `a/b` for
/// either. `quotes-media.tsv`: words, medium, prepositions of what is named with it.
///
/// A word counts by its form or its lemma, a finite verb by its feature `FINITE`; no parse is needed. The kind
/// `setting` says how the language orders words: `inversion` (the verb comes second, its subject may follow),
/// `auxiliary:` and a lemma (a verb before a participle that is an auxiliary whatever the tagger says),
/// `comma-before-clause`, `clause-without-that` (such a clause may be a main clause), `subjunctive-in-e`, `passive:`
/// and an auxiliary, `talk-without-marks` (older prose), `dash-opens-speech`, `mark-within-infinitive`,
/// `subject-left-out`.
final class QuoteRules {
    /// Words in older spelling that tell older prose from a slip.
    private static final int MIN_OLDER = 2;

    /// What a verb can govern.
    enum Use {
        /// Words in quotation marks.
        DIRECT,
        /// A clause.
        INDIRECT,
        /// A question.
        QUESTION,
        /// An infinitive with its objects.
        INFINITIVE,
        /// A few words in marks: "called it “a farce”".
        FRAGMENT,
        /// Its clause is only a quote if a person or body by name says it.
        WEAK,
        /// Its clause begins with "that" or stands in the mood of reported speech: it is no plain main clause.
        MARKED,
        /// Told to somebody, who may stand before the clause.
        OBJECT,
        /// Only with "it": "es heißt".
        IMPERSONAL,
        /// A clause without "that": "said Rome would wait".
        BARE,
        /// What it governs is not so, says its subject: "denied that".
        DENIAL,
        /// What it governs is wanted, in a mood of its own: "demanded that he go, and he went".
        WISH
    }

    /// Words that play a part around a quote.
    enum Kind {
        THAT,
        QUESTION_WORD,
        /// "according to": what follows says what the sentence says.
        SOURCE_BEFORE,
        /// "by its own account": the subject of the sentence says it.
        SOURCE_OWN,
        /// "zufolge": what goes before does.
        SOURCE_AFTER,
        /// "so" in "…, so der Minister".
        TAG,
        /// "as" in "…, as the minister said".
        AS,
        /// "claim" in "the claim that …".
        NOUN,
        /// Nouns of asking, behind which a question may stand: "the question whether".
        QUESTION_NOUN,
        /// Verbs before an infinitive of saying, whose subject speaks: "sought to explain".
        PHASE,
        /// Verbs that make somebody speak for their subject, before an infinitive: "ließ erklären".
        CAUSES,
        /// "'s", as a word of its own.
        POSSESSIVE,
        /// "statement": the words come from who issued it.
        DOCUMENT,
        /// "minister" by itself: whoever spoke before, as a pronoun.
        PERSON_NOUN,
        /// "aired" in "an interview aired on Monday": it was given before.
        RELEASED,
        /// "spokesman": speaks for the body named with it.
        AGENT,
        /// "he".
        PERSON_PRONOUN,
        /// "they": means nobody in particular but whom the names of the text tell.
        PLURAL_PRONOUN,
        /// "it".
        THING_PRONOUN,
        /// "who".
        RELATIVE,
        /// Never a speaker: "that", "there".
        NO_SPEAKER,
        /// Of these the ones that tell a time, and others: "month".
        TIME,
        /// Pronouns of men: "he", "his".
        MASCULINE,
        /// Pronouns of women: "she", "her".
        FEMININE,
        /// Forms that are no subject: "dem", "ihm".
        OBLIQUE,
        /// "van" within a name.
        NAME_PARTICLE,
        /// Endings of last names in the nominative, which a dictionary may take for other cases of other words.
        NAME_ENDING,
        /// Prepositions that hold a noun phrase together: "of".
        JOINER,
        /// "if", "that": a subject follows, though taggers call some of them prepositions.
        CLAUSE_OPENER,
        /// "because": the clause is beside what is said.
        SUBORDINATE,
        /// "I": a verb of its clause is no reported one.
        FIRST_PERSON,
        /// "me", "you": who talks says them.
        TALK,
        /// Words of talk if they begin with a capital within a sentence: "Sie".
        POLITE,
        /// "by": who does what a passive tells.
        BY,
        /// Words with which a subjunctive is a wish or an order: "möge", "man" in "man nehme".
        WISH,
        /// "not".
        NEGATION,
        /// "should" in "should explain why": nobody has said anything.
        UNSAID,
        /// Fixed turns that look like a cue and are none.
        NO_CUE,
        INFINITIVE_MARK,
        /// "in" before the body that speaks: "заявили в министерстве".
        SPEAKS_IN,
        /// Words spelt as in older prose: "daß".
        OLDER,
        /// Word order and moods: see the rule file.
        SETTING
    }

    /// A verb and what it governs.
    ///
    /// @param particle a word that it needs: "teilte … mit"; empty for none
    /// @param anywhere whether the word may stand before it too: "die Meinung vertritt"
    record Verb(String base, String particle, boolean anywhere, Set<Use> uses) {
        boolean can(Use use) {
            return uses.contains(use);
        }

        String name() {
            return particle + base;
        }
    }

    /// "in an interview" and the name of the medium; prepositions after which the outlet is named.
    record Medium(List<String> words, String name, Set<String> with) {}

    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, List<List<String>>> phrases = new EnumMap<>(Kind.class);
    private final List<Medium> media = new ArrayList<>();

    QuoteRules(RuleFiles files) {
        files.lines("quotes-verbs.tsv").forEach(this::addVerb);
        files.lines("quotes-words.tsv").forEach(this::addWords);
        files.lines("quotes-media.tsv").forEach(this::addMedium);
    }

    private void addVerb(Line line) {
        String[] parts = line.column(0).split("[|+]");
        String base = parts[parts.length - 1];
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (String use : line.column(1).split(",")) {
            uses.add(constant(Use.class, use, line));
        }
        String particle = parts.length > 1 ? parts[0] : "";
        if (line.column(0).indexOf('+') >= 0) {
            for (String noun : particle.split("/")) put(base, new Verb(base, noun, true, uses));
            return;
        }
        put(base, new Verb(base, particle, false, uses));
        Verb whole = new Verb(particle + base, "", false, uses);
        if (!particle.isEmpty()) put(particle + base, whole);
        for (String form : line.column(2).split(",")) {
            if (!form.isBlank()) put(form.strip(), whole);
        }
    }

    private void put(String form, Verb verb) {
        verbs.computeIfAbsent(form, key -> new ArrayList<>()).add(verb);
    }

    private void addWords(Line line) {
        Kind kind = constant(Kind.class, line.column(0), line);
        for (String phrase : line.column(1).split(",")) {
            List<String> parts =
                    Arrays.asList(phrase.strip().toLowerCase(Locale.ROOT).split(" +"));
            words.computeIfAbsent(kind, key -> new HashSet<>()).add(String.join(" ", parts));
            phrases.computeIfAbsent(kind, key -> new ArrayList<>()).add(parts);
        }
    }

    private void addMedium(Line line) {
        List<String> with = Arrays.asList(line.column(2).split(","));
        media.add(new Medium(
                Arrays.asList(line.column(0).toLowerCase(Locale.ROOT).split(" +")), line.column(1), Set.copyOf(with)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, Line line) {
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw line.wrong("no " + type.getSimpleName() + " of this name: " + name);
        }
    }

    boolean isEmpty() {
        return verbs.isEmpty();
    }

    /// Verbs that a word can be a form of; those with a particle come first.
    List<Verb> verbs(Piece piece) {
        if (piece.word() == null) return List.of();
        List<Verb> byForm = verbs.getOrDefault(piece.word().lower(), List.of());
        List<Verb> byLemma = verbs.getOrDefault(piece.word().lemma().toLowerCase(Locale.ROOT), List.of());
        List<Verb> found = new ArrayList<>(byForm);
        byLemma.stream().filter(verb -> !found.contains(verb)).forEach(found::add);
        found.sort(
                (a, b) -> Boolean.compare(a.particle().isEmpty(), b.particle().isEmpty()));
        return found;
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean isWord(Kind kind, String word) {
        return words(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    boolean is(Kind kind, Piece piece) {
        return piece.word() != null && words(kind).contains(piece.word().lower());
    }

    boolean isLemma(Kind kind, Piece piece) {
        return piece.word() != null
                && (is(kind, piece) || words(kind).contains(piece.word().lemma().toLowerCase(Locale.ROOT)));
    }

    boolean hasEnding(Kind kind, Piece piece) {
        return words(kind).stream().anyMatch(ending -> piece.lower().endsWith(ending));
    }

    /// Whether the mark of the infinitive stands within `word`, behind its second letter: "einzulegen".
    boolean holdsInfinitiveMark(String word) {
        return setting("mark-within-infinitive")
                && words(Kind.INFINITIVE_MARK).stream().anyMatch(mark -> word.indexOf(mark, 2) > 0);
    }

    /// Whether a text is spelt as older prose is: letters, memoirs, tales, whose narrator is one of the speakers.
    boolean isOlderProse(List<Sentence> sentences) {
        return sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> words(Kind.OLDER).contains(token.lower()))
                        .limit(MIN_OLDER)
                        .count()
                == MIN_OLDER;
    }

    boolean setting(String name) {
        return words(Kind.SETTING).contains(name);
    }

    /// Length of the longest phrase of this kind that starts at `at`; 0 for none.
    int phraseAt(Kind kind, Frame frame, int at) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(kind, List.of())) {
            if (phrase.size() > longest && matches(phrase, frame, at)) longest = phrase.size();
        }
        return longest;
    }

    static boolean matches(List<String> phrase, Frame frame, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!frame.has(at + i)) return false;
            String word = frame.get(at + i).lower();
            if (Arrays.stream(phrase.get(i).split("/")).noneMatch(word::equals)) return false;
        }
        return true;
    }

    List<Medium> media() {
        return media;
    }
}
