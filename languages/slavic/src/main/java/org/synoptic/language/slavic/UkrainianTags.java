package org.synoptic.language.slavic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The tag set of the Ukrainian dictionary dict_uk: `noun:anim:m:v_rod:prop:lname`, `verb:perf:past:m`.
///
/// @see <a href="https://github.com/brown-uk/dict_uk">dict_uk</a>
final class UkrainianTags {
    private UkrainianTags() {}

    static void read(String lemma, String tag, List<Reading> readings) {
        List<String> parts = List.of(tag.split(":"));
        if (parts.contains("bad") || parts.contains("v_kly") || parts.contains("impr")) return;
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String part : parts) {
            Feature feature = feature(part);
            if (feature != null) features.add(feature);
        }
        Reading reading = reading(lemma, parts, features);
        if (reading != null) readings.add(reading);
    }

    private static @Nullable Reading reading(String lemma, List<String> parts, Set<Feature> features) {
        if (parts.contains("pron") && parts.getFirst().equals("noun"))
            return new Reading(lemma, PartOfSpeech.PRON, Tags.OTHER, features);
        return switch (parts.getFirst()) {
            case "noun" -> noun(lemma, parts, features);
            case "adj" -> adjective(lemma, parts, features);
            case "verb" -> verb(lemma, parts, features);
            case "advp" -> new Reading(lemma, PartOfSpeech.VERB, Tags.GERUND, Set.of(Feature.PRESENT_PARTICIPLE));
            case "adv", "insert", "noninfl" -> new Reading(lemma, PartOfSpeech.ADV, Tags.OTHER, Set.of());
            case "prep" -> new Reading(lemma, PartOfSpeech.ADP, Tags.OTHER, Set.of());
            case "conj" ->
                new Reading(
                        lemma,
                        parts.contains("subord") ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ,
                        Tags.OTHER,
                        Set.of());
            case "part" -> new Reading(lemma, PartOfSpeech.PART, Tags.OTHER, Set.of());
            case "numr" -> new Reading(lemma, PartOfSpeech.NUM, Tags.NUMBER, features);
            default -> null;
        };
    }

    private static Reading noun(String lemma, List<String> parts, Set<Feature> features) {
        if (!parts.contains("prop")) return new Reading(lemma, PartOfSpeech.NOUN, Tags.NOUN, features);
        String tag = parts.contains("fname")
                ? Tags.GIVEN
                : parts.contains("lname")
                        ? Tags.SURNAME
                        : parts.contains("pname") || parts.contains("patr")
                                ? Tags.PATRONYMIC
                                : parts.contains("geo") ? Tags.PLACE : Tags.NAME;
        return new Reading(lemma, PartOfSpeech.PROPN, tag, features);
    }

    private static Reading adjective(String lemma, List<String> parts, Set<Feature> features) {
        if (parts.contains("compr")) return new Reading(lemma, PartOfSpeech.ADV, Tags.OTHER, Set.of());
        return new Reading(
                lemma, parts.contains("pron") ? PartOfSpeech.DET : PartOfSpeech.ADJ, Tags.ADJECTIVE, features);
    }

    private static Reading verb(String lemma, List<String> parts, Set<Feature> features) {
        EnumSet<Feature> own = EnumSet.noneOf(Feature.class);
        own.addAll(features);
        if (parts.contains("inf")) {
            own.add(Feature.INFINITIVE);
            return new Reading(lemma, PartOfSpeech.VERB, Tags.INFINITIVE, own);
        }
        if (parts.contains("impers")) {
            own.add(Feature.PAST_PARTICIPLE);
            return new Reading(lemma, PartOfSpeech.VERB, Tags.SHORT_PARTICIPLE, own);
        }
        if (parts.contains("perf") && parts.contains("futr")) own.add(Feature.FUTURE);
        own.add(Feature.FINITE);
        return new Reading(lemma, PartOfSpeech.VERB, Tags.FINITE, own);
    }

    private static @Nullable Feature feature(String part) {
        return switch (part) {
            case "v_naz" -> Feature.NOMINATIVE;
            case "v_rod" -> Feature.GENITIVE;
            case "v_dav" -> Feature.DATIVE;
            case "v_zna" -> Feature.ACCUSATIVE;
            case "v_oru" -> Feature.INSTRUMENTAL;
            case "v_mis" -> Feature.LOCATIVE;
            case "p" -> Feature.PLURAL;
            case "m" -> Feature.MASCULINE;
            case "f" -> Feature.FEMININE;
            case "s" -> Feature.SINGULAR;
            case "past" -> Feature.PAST;
            case "pres" -> Feature.PRESENT;
            case "futr" -> Feature.FUTURE;
            default -> null;
        };
    }
}
