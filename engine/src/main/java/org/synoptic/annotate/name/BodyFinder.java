package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Ministries, parliaments, armies: the words and the state that they belong to, which stands beside them or was told
/// before.
final class BodyFinder {
    private final PhraseTable bodies;
    private final boolean cases;
    private final Grammar grammar;

    BodyFinder(List<RuleFiles.Line> rules, Grammar grammar) {
        this.cases = grammar.has("cases");
        this.bodies = PhraseTable.of(rules, grammar);
        this.grammar = grammar;
    }

    void find(Draft draft, Document document) {
        String home = datelineCountry(draft, document);
        Map<String, String> lastState = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (int s = 0; s < draft.sentences.size(); s++) {
            Sentence sentence = draft.sentences.get(s);
            addCountries(draft.candidates.get(s), named);
            String only = named.size() == 1 ? named.iterator().next() : null;
            int at = 0;
            while (at < sentence.size()) {
                Optional<PhraseTable.Hit> hit = bodies.at(sentence, at);
                if (hit.isPresent()) body(draft, s, hit.get(), lastState, home == null ? only : home);
                at = hit.map(PhraseTable.Hit::to).orElse(at + 1);
            }
        }
    }

    private void body(Draft draft, int s, PhraseTable.Hit hit, Map<String, String> lastState, @Nullable String home) {
        Sentence sentence = draft.sentences.get(s);
        String kind = hit.rule().column(1);
        String told = hit.rule().column(2).isEmpty() ? null : hit.rule().column(2);
        int from = hit.from();
        int to = hit.to();
        Mention.Form form = Mention.Form.NAME;
        int left = from > 0 && sentence.token(from - 1).tag().equals("POS") ? from - 1 : from;
        Optional<Candidate> before = draft.knownEnding(s, left).filter(BodyFinder::isState);
        int of = to;
        if (of < sentence.size() && isOf(sentence.token(of).lower())) of++;
        if (of < sentence.size() && sentence.token(of).pos() == PartOfSpeech.DET) of++;
        Optional<Candidate> after = draft.knownStarting(s, of).filter(BodyFinder::isState);
        Optional<Candidate> inside = inside(draft, s, hit);
        boolean genitive = of > to
                || after.isPresent() && isAdjectiveBehind(after.get())
                || after.isPresent() && isGenitive(sentence.token(after.get().to() - 1));
        if (told == null && inside.isPresent()) {
            told = state(inside.get());
        } else if (told == null && before.isPresent()) {
            told = state(before.get());
            from = before.get().from();
            form = form(sentence, before.get());
        } else if (told == null && genitive && after.isPresent()) {
            told = state(after.get());
            to = after.get().to();
        }
        boolean ministry = kind.endsWith("Ministry");
        if (told == null && ministry) told = lastState.getOrDefault(kind, lastState.getOrDefault("Ministry", home));
        if (told == null) return;
        if (ministry) {
            lastState.put(kind, told);
            if (kind.equals("Ministry")) kind = lastState.getOrDefault("kind", kind);
            else lastState.put("kind", kind);
            lastState.put("Ministry", told);
        }
        mention(draft, new Candidate(s, from, to, EntityType.ORGANIZATION, null), hit.from(), form, kind, told);
    }

    private boolean isGenitive(Token last) {
        return cases ? last.is(Token.Feature.GENITIVE) : last.lower().endsWith("s");
    }

    private boolean isOf(String word) {
        return grammar.is("of", word) && !word.equals("for");
    }

    /// "le gouvernement ukrainien".
    private boolean isAdjectiveBehind(Candidate state) {
        KnownName known = state.known();
        return grammar.has("adjectives-follow") && known != null && known.form() == Mention.Form.ADJECTIVE;
    }

    /// "le ministère russe des Affaires étrangères": the state within the words.
    private static Optional<Candidate> inside(Draft draft, int s, PhraseTable.Hit hit) {
        return draft.known.get(s).stream()
                .filter(c -> hit.from() < c.from() && c.to() < hit.to() && isState(c))
                .findFirst();
    }

    /// "British government" is written as a name, "britische Regierung" as a description.
    private static Mention.Form form(Sentence sentence, Candidate state) {
        KnownName known = state.known();
        boolean small = known != null
                && known.form() == Mention.Form.ADJECTIVE
                && !Shapes.isCapital(sentence.token(state.from()));
        return small ? Mention.Form.ROLE : Mention.Form.NAME;
    }

    /// @param head where its own words begin, behind the state: a longer name from there is another body
    private static void mention(Draft draft, Candidate body, int head, Mention.Form form, String kind, String state) {
        int s = body.sentence();
        int start = body.from();
        int to = body.to();
        int from = start;
        for (Candidate longer : draft.candidates.get(s)) {
            boolean own = longer.known() == null && to <= longer.to();
            boolean holds = own && longer.from() <= start;
            if (own && longer.from() <= head && longer.to() > to) return;
            if (holds && longer.type() == EntityType.ORGANIZATION) from = longer.from();
        }
        if (!draft.isFree(s, from, to)) return;
        String name = kind + " of " + Gazetteer.state(state).name();
        Entity entity = new Entity(EntityIds.of("org", name), EntityType.ORGANIZATION, name, null, state, null);
        draft.add(new Found(s, from, to, EntityType.ORGANIZATION, entity.id(), form), entity);
    }

    private static boolean isState(Candidate candidate) {
        KnownName known = candidate.known();
        return known != null && known.country() != null && candidate.type() == EntityType.COUNTRY;
    }

    private static String state(Candidate candidate) {
        KnownName known = candidate.known();
        String country = known == null ? null : known.country();
        if (country == null) throw new IllegalStateException("no state: " + candidate);
        return country;
    }

    private static void addCountries(List<Candidate> candidates, Set<String> countries) {
        for (Candidate candidate : candidates) {
            KnownName known = candidate.known();
            if (known != null && known.country() != null) countries.add(known.country());
        }
    }

    /// The state that the report's own dateline names, if it has one.
    private static @Nullable String datelineCountry(Draft draft, Document document) {
        for (Block block : document.blocks()) {
            if (block.role() != Block.Role.DATELINE) continue;
            for (List<Candidate> candidates : draft.candidates) {
                for (Candidate candidate : candidates) {
                    KnownName known = candidate.known();
                    int start = draft.sentences
                            .get(candidate.sentence())
                            .token(candidate.from())
                            .span()
                            .start();
                    if (known != null && known.country() != null && block.span().contains(start))
                        return known.country();
                }
            }
        }
        return null;
    }
}
