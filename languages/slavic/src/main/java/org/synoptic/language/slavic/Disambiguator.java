package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Chooses among the readings of words by what stands beside them: prepositions and the cases that they govern,
/// adjectives that agree, given names and surnames that agree, nouns in the genitive behind nouns.
final class Disambiguator {
    /// How many words a preposition may stand before its noun.
    private static final int REACH = 5;

    private static final int REACH_OF_TITLE = 6;

    private final Lexicon lexicon;

    Disambiguator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void choose(List<Word> sentence) {
        for (int i = 0; i < sentence.size(); i++) byPartOfSpeech(sentence, i);
        for (int i = 0; i < sentence.size(); i++) govern(sentence, i);
        for (int i = sentence.size() - 1; i > 0; i--) agree(sentence, i - 1, i);
        for (int i = 1; i < sentence.size(); i++) agreeTitle(sentence, i);
        for (int i = 1; i < sentence.size(); i++) agreeNames(sentence, i - 1, i);
        for (int i = 1; i < sentence.size(); i++) follow(sentence, i);
        for (Word word : sentence) settle(word);
    }

    // ---------------------------------------------------------------- parts of speech

    private void byPartOfSpeech(List<Word> sentence, int at) {
        Word word = sentence.get(at);
        if (word.readings.stream().map(Reading::pos).distinct().count() < 2) return;
        PartOfSpeech best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : word.readings) {
            double score = score(sentence, at, reading);
            if (score > most) {
                most = score;
                best = reading.pos();
            }
        }
        PartOfSpeech chosen = best;
        word.readings = word.readings.stream().filter(r -> r.pos() == chosen).toList();
    }

    private double score(List<Word> sentence, int at, Reading reading) {
        double score = switch (reading.pos()) {
            case VERB -> reading.tag().equals(Tags.FINITE) ? 2 : 1.5;
            case NOUN -> 2;
            case PROPN -> 2.2;
            case ADV -> 1.8;
            case ADJ -> 1.6;
            case CCONJ, SCONJ, PART, ADP -> 2.5;
            default -> 1;
        };
        Word before = at > 0 ? sentence.get(at - 1) : null;
        Word after = at + 1 < sentence.size() ? sentence.get(at + 1) : null;
        if (before != null && (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ)) {
            if (!lexicon.governedBy(before.text).isEmpty()) score += 2;
            if (agrees(before, reading)) score += 2;
        }
        if (before != null && before.text.equalsIgnoreCase("не") && reading.pos() == PartOfSpeech.VERB) score += 2;
        boolean modifies = after != null && after.readings.stream().anyMatch(r -> isNoun(r) && shares(r, reading));
        if (reading.pos() == PartOfSpeech.ADJ) score += modifies ? 1.5 : -0.5;
        return score;
    }

    private static boolean isNoun(Reading reading) {
        return reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.PROPN;
    }

    private static boolean agrees(Word adjective, Reading noun) {
        return adjective.readings.stream()
                .anyMatch(r -> (r.pos() == PartOfSpeech.ADJ || r.pos() == PartOfSpeech.DET) && shares(r, noun));
    }

    private static boolean shares(Reading a, Reading b) {
        return sharesCase(a, b) && !clash(a, b, Feature.MASCULINE, Feature.FEMININE) && !differsInNumber(a, b);
    }

    private static boolean sharesCase(Reading a, Reading b) {
        return a.cases().stream().anyMatch(b.cases()::contains);
    }

    private static boolean clash(Reading a, Reading b, Feature one, Feature other) {
        return a.is(one) && b.is(other) || a.is(other) && b.is(one);
    }

    private static boolean differsInNumber(Reading a, Reading b) {
        return a.is(Feature.PLURAL) && (b.is(Feature.SINGULAR)) || b.is(Feature.PLURAL) && isSingular(a);
    }

    private static boolean isSingular(Reading reading) {
        return reading.is(Feature.SINGULAR) || reading.is(Feature.MASCULINE) || reading.is(Feature.FEMININE);
    }

    // ---------------------------------------------------------------- cases

    /// The noun behind a preposition, and what agrees with it, stands in a case that the preposition governs.
    private void govern(List<Word> sentence, int at) {
        Set<Feature> cases = lexicon.governedBy(sentence.get(at).text);
        if (cases.isEmpty() || sentence.get(at).first().pos() != PartOfSpeech.ADP) return;
        int end = Math.min(sentence.size(), at + 1 + REACH);
        for (int i = at + 1; i < end; i++) {
            Word word = sentence.get(i);
            if (!word.first().isNominal() && !word.first().tag().equals(Tags.PARTICIPLE)) return;
            narrow(word, cases);
            if (word.readings.stream().allMatch(Disambiguator::isNoun)
                    || word.first().pos() == PartOfSpeech.PRON) return;
        }
    }

    /// Keeps the readings in one of the cases. A name without forms takes the case that it is asked for.
    private static void narrow(Word word, Set<Feature> cases) {
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : word.readings) {
            EnumSet<Feature> common = EnumSet.copyOf(reading.cases());
            common.retainAll(cases);
            if (!common.isEmpty()) kept.add(reading.withCase(common));
        }
        if (!kept.isEmpty()) word.readings = kept;
        else if (word.first().tag().startsWith(Tags.NAME))
            word.readings = List.of(word.first().withCase(cases));
    }

    private static void agree(List<Word> sentence, int left, int right) {
        Word adjective = sentence.get(left);
        Word noun = sentence.get(right);
        boolean modifier = adjective.readings.stream()
                .allMatch(r -> r.pos() == PartOfSpeech.ADJ
                        || r.pos() == PartOfSpeech.DET
                        || r.tag().equals(Tags.PARTICIPLE));
        boolean nominal = noun.readings.stream()
                .allMatch(
                        r -> isNoun(r) || r.pos() == PartOfSpeech.ADJ || r.tag().equals(Tags.PARTICIPLE));
        if (modifier && nominal) match(adjective, noun);
    }

    /// "Владимира Путина", "президентом Франции Эмманюэлем Макроном": names in a row agree.
    private static void agreeNames(List<Word> sentence, int left, int right) {
        Word first = sentence.get(left);
        Word second = sentence.get(right);
        boolean names = isName(first) && isName(second) && !isPlace(first) && !isPlace(second);
        if (names) match(first, second);
    }

    /// "с министром иностранных дел Анной Петровой": the name agrees with the noun before it that tells of a person.
    private void agreeTitle(List<Word> sentence, int at) {
        if (!isName(sentence.get(at))
                || isPlace(sentence.get(at))
                || at > 0 && isName(sentence.get(at - 1)) && !isPlace(sentence.get(at - 1))) return;
        for (int i = at - 1; i >= Math.max(0, at - REACH_OF_TITLE); i--) {
            Word word = sentence.get(i);
            if (word.readings.stream().anyMatch(reading -> lexicon.isTitle(reading.lemma()))) {
                matchCase(word, sentence.get(at));
                return;
            }
            if (!isNoun(word.first()) && word.first().pos() != PartOfSpeech.ADJ) return;
        }
    }

    private static boolean isPlace(Word word) {
        String tag = word.first().tag();
        return tag.equals(Tags.PLACE) || tag.equals(Tags.ACRONYM);
    }

    /// The name's cases that the title has too; a woman may bear a title of a man.
    private static void matchCase(Word title, Word name) {
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        title.readings.forEach(reading -> cases.addAll(reading.cases()));
        boolean can = name.readings.stream()
                .anyMatch(reading -> reading.cases().stream().anyMatch(cases::contains));
        if (can) narrow(name, cases);
    }

    private static boolean isName(Word word) {
        String tag = word.first().tag();
        return tag.startsWith(Tags.NAME)
                && !tag.equals(Tags.INITIAL)
                && !tag.equals(Tags.WORD)
                && !tag.equals(Tags.ACRONYM);
    }

    /// Leaves of both words the readings that agree with one of the other; all where none does.
    private static void match(Word a, Word b) {
        List<Reading> ofA = a.readings.stream()
                .filter(x -> b.readings.stream().anyMatch(y -> shares(x, y)))
                .toList();
        List<Reading> ofB = b.readings.stream()
                .filter(y -> a.readings.stream().anyMatch(x -> shares(x, y)))
                .toList();
        if (ofA.isEmpty() || ofB.isEmpty()) return;
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        ofA.forEach(reading -> cases.addAll(reading.cases()));
        Set<Feature> others = EnumSet.noneOf(Feature.class);
        ofB.forEach(reading -> others.addAll(reading.cases()));
        cases.retainAll(others);
        a.readings = ofA;
        b.readings = ofB;
        if (cases.isEmpty()) return;
        narrow(a, cases);
        narrow(b, cases);
    }

    /// A noun right behind a noun is in the genitive where it can be, unless it is its name: "визит министра".
    private void follow(List<Word> sentence, int at) {
        Word before = sentence.get(at - 1);
        Word word = sentence.get(at);
        String tag = before.first().tag();
        boolean owned =
                tag.equals(Tags.NOUN) || tag.equals(Tags.OTHER) || tag.equals(Tags.WORD) || tag.equals(Tags.ACRONYM);
        boolean nouns = isNoun(before.first()) && word.first().isNominal() && owned;
        boolean canBe = word.readings.stream().anyMatch(r -> r.cases().contains(Feature.GENITIVE));
        boolean names = isName(before) && isName(word);
        if (!nouns || !canBe || names) return;
        boolean agrees =
                before.readings.stream().anyMatch(x -> word.readings.stream().anyMatch(y -> shares(x, y)));
        boolean title = before.readings.stream().anyMatch(x -> lexicon.isTitle(x.lemma()));
        if (!agrees || !title && isName(word)) narrow(word, Set.of(Feature.GENITIVE));
    }

    /// One lemma: that of the first reading, with all the forms that it can be here.
    private static void settle(Word word) {
        Reading best = word.first();
        if (best.tag().startsWith(Tags.NAME)) {
            // best base first, kept by the order of the readings
        } else {
            best = word.readings.stream()
                    .min(Comparator.comparingInt((Reading r) -> r.tag().equals(Tags.FINITE) ? 0 : 1))
                    .orElse(best);
        }
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (Reading reading : word.readings) {
            if (reading.lemma().equals(best.lemma()) && reading.tag().equals(best.tag()))
                features.addAll(reading.features());
        }
        word.readings = List.of(new Reading(best.lemma(), best.pos(), best.tag(), features));
    }
}
