package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Gives each word of a sentence the readings that it can have.
final class Readings {
    private static final int LONGEST_ACRONYM = 6;

    /// "В" and "На" are no names even where a sentence starts unseen.
    private static final int SHORT_WORD = 2;

    /// "поток-2".
    private static final Pattern NUMBER_BEHIND = Pattern.compile("[-–—]\\d+$");

    private final Lexicon lexicon;
    private final boolean cyrillic;

    Readings(Lexicon lexicon, boolean cyrillic) {
        this.lexicon = lexicon;
        this.cyrillic = cyrillic;
    }

    void fill(List<Word> sentence, Inventory inventory) {
        boolean shouted = isShouted(sentence);
        boolean starts = true;
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            Word next = i + 1 < sentence.size() ? sentence.get(i + 1) : word;
            word.readings = of(word, next, starts, shouted, inventory);
            if (word.isWord()) starts = false;
            else if (word.text.equals(":") || "«„“\"".contains(word.text)) starts = true;
        }
    }

    /// A headline in capitals: no capital says anything here.
    private static boolean isShouted(List<Word> sentence) {
        int words = 0;
        int upper = 0;
        for (Word word : sentence) {
            if (!word.isWord()) continue;
            words++;
            if (isUpper(word.text)) upper++;
        }
        return words > 3 && upper * 3 > words * 2;
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private List<Reading> of(Word word, Word next, boolean starts, boolean shouted, Inventory inventory) {
        String text = word.text;
        int first = text.codePointAt(0);
        if (Character.isDigit(first)) return one(text, PartOfSpeech.NUM, Tags.NUMBER);
        if (!Character.isLetter(first)) return one(text, PartOfSpeech.PUNCT, Tags.MARK);
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.length() == 2 && text.endsWith(".") && word.isCapital())
            return one(text, PartOfSpeech.PROPN, Tags.INITIAL);
        if (shouted) return shouted(lower, inventory);
        if (!word.isCapital()) return ofCommon(lower);
        boolean foreign = cyrillic && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
        if (foreign) return one(text, PartOfSpeech.PROPN, isUpper(text) ? Tags.ACRONYM : Tags.NAME);
        if (text.length() > 1 && text.length() <= LONGEST_ACRONYM && isUpper(text)) return ofAcronym(text);
        boolean beforeNoun = next.isWord() && !next.isCapital() && (!starts || isNounOnly(next));
        return ofCapital(text, lower, starts, beforeNoun, inventory);
    }

    private boolean isNounOnly(Word word) {
        String noun = NUMBER_BEHIND.matcher(word.text.toLowerCase(Locale.ROOT)).replaceAll("");
        List<Reading> common = lexicon.common(noun);
        return !common.isEmpty() && isNominalOnly(common);
    }

    private static List<Reading> one(String text, PartOfSpeech pos, String tag) {
        return List.of(new Reading(text, pos, tag, Set.of()));
    }

    private List<Reading> ofCommon(String lower) {
        List<Reading> common = lexicon.common(lower);
        return common.isEmpty() ? one(lower, PartOfSpeech.NOUN, Tags.OTHER) : common;
    }

    private List<Reading> shouted(String lower, Inventory inventory) {
        List<Reading> common = lexicon.common(lower);
        if (!common.isEmpty()) return common;
        return named(Lexicon.capitalised(lower), inventory);
    }

    private List<Reading> ofAcronym(String text) {
        List<Reading> known = lexicon.names(text);
        return known.isEmpty() ? one(text, PartOfSpeech.PROPN, Tags.ACRONYM) : known;
    }

    private List<Reading> ofCapital(
            String text, String lower, boolean starts, boolean beforeNoun, Inventory inventory) {
        List<Reading> common = lexicon.common(lower);
        if ((starts || text.length() <= SHORT_WORD) && lexicon.isSetWord(lower)) return common;
        List<Reading> names = lexicon.names(text);
        boolean rare = names.isEmpty() || names.stream().noneMatch(name -> isPersonal(name.tag()));
        if (starts && !common.isEmpty() && rare && !isNominalOnly(common)) return common;
        if (starts && !common.isEmpty() && names.isEmpty()) return common;
        List<Reading> adjectives = common.stream().filter(Readings::isAdjective).toList();
        boolean adjective =
                !adjectives.isEmpty() && (beforeNoun || names.isEmpty() && adjectives.size() == common.size());
        if (adjective && (beforeNoun || !starts)) return adjectives;
        List<Reading> all = new ArrayList<>(names);
        for (Reading reading : common) {
            boolean noun = reading.pos() == PartOfSpeech.NOUN;
            if (noun)
                all.add(new Reading(
                        Lexicon.capitalised(reading.lemma()), PartOfSpeech.PROPN, wordTag(names), reading.features()));
            else if (names.isEmpty() && starts) all.add(reading);
        }
        List<Reading> places = all.stream()
                .filter(reading -> lexicon.isPlaceName(reading.lemma()) || lexicon.isBodyName(reading.lemma()))
                .toList();
        if (!places.isEmpty()) return best(places, text, inventory);
        if (names.isEmpty()) all.addAll(lexicon.guessed(text));
        return best(all, text, inventory);
    }

    private static String wordTag(List<Reading> names) {
        return names.isEmpty() ? Tags.WORD : Tags.NAME;
    }

    private static boolean isPersonal(String tag) {
        return tag.equals(Tags.GIVEN) || tag.equals(Tags.SURNAME) || tag.equals(Tags.PATRONYMIC);
    }

    private static boolean isNominalOnly(List<Reading> readings) {
        return readings.stream().allMatch(reading -> reading.pos() == PartOfSpeech.NOUN);
    }

    /// A full adjective or participle: "Соединенные".
    private static boolean isAdjective(Reading reading) {
        boolean kind = reading.pos() == PartOfSpeech.ADJ
                || reading.pos() == PartOfSpeech.DET
                || reading.tag().equals(Tags.PARTICIPLE);
        return kind && reading.features().stream().anyMatch(Reading.CASES::contains);
    }

    private List<Reading> named(String text, Inventory inventory) {
        List<Reading> names = new ArrayList<>(lexicon.names(text));
        if (names.isEmpty()) names.addAll(lexicon.guessed(text));
        return best(names, text, inventory);
    }

    /// The readings, those of the likeliest base form first: one that is known, or that the text holds itself.
    private List<Reading> best(List<Reading> readings, String text, Inventory inventory) {
        List<Reading> sorted = new ArrayList<>();
        for (Reading reading : readings) {
            boolean place = lexicon.isPlaceName(reading.lemma()) && reading.pos() == PartOfSpeech.PROPN;
            boolean body = lexicon.isBodyName(reading.lemma()) && reading.pos() == PartOfSpeech.PROPN;
            if (body) sorted.add(new Reading(reading.lemma(), reading.pos(), Tags.ACRONYM, reading.features()));
            else
                sorted.add(
                        place ? new Reading(reading.lemma(), reading.pos(), Tags.PLACE, reading.features()) : reading);
        }
        sorted.sort((a, b) -> Double.compare(score(b, text, inventory), score(a, text, inventory)));
        return sorted;
    }

    private double score(Reading reading, String text, Inventory inventory) {
        double score = 0;
        String base = reading.lemma();
        if (lexicon.isKnownName(base)) score += 6;
        if (!base.equals(text) && inventory.holds(base)) score += 4;
        score += Math.min(2, others(base, text, inventory));
        if (isPersonal(reading.tag())) score += 3;
        if (reading.tag().equals(Tags.WORD)) score += reading.is(Feature.PLURAL) ? -1 : 1;
        if (reading.is(Feature.NOMINATIVE)) score += 0.5;
        return score;
    }

    /// How many other forms the text holds that the base form can have.
    private int others(String base, String text, Inventory inventory) {
        int length = Math.max(3, base.length() - 2);
        if (base.length() < length) return 0;
        String stem = base.substring(0, length);
        int others = 0;
        for (String word : inventory.words()) {
            boolean other = word.startsWith(stem) && !word.equals(text) && !word.equals(base);
            if (other && word.length() <= base.length() + 4 && isForm(word, base)) others++;
        }
        return others;
    }

    private boolean isForm(String word, String base) {
        List<Reading> known = lexicon.names(word);
        List<Reading> forms = known.isEmpty() ? lexicon.guessed(word) : known;
        return forms.stream().anyMatch(form -> form.lemma().equals(base));
    }
}
