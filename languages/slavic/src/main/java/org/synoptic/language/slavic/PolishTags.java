package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The tag set of Morfologik's Polish dictionary, several tags joined by `+`: `subst:sg:acc:m1+subst:sg:gen:m1`.
///
/// @see <a href="https://github.com/morfologik/morfologik-stemming">Morfologik</a>
final class PolishTags {
    private PolishTags() {}

    static void read(String lemma, String tags, List<Reading> readings) {
        for (String tag : tags.split("\\+")) {
            Reading reading = reading(lemma, List.of(tag.split(":")));
            if (reading != null) readings.add(reading);
        }
    }

    private static @Nullable Reading reading(String lemma, List<String> parts) {
        Set<Feature> features = features(parts);
        return switch (parts.getFirst()) {
            case "subst", "depr", "ger" -> {
                if (features.isEmpty() || parts.contains("voc")) yield null;
                boolean name = Character.isUpperCase(lemma.codePointAt(0));
                String tag = name ? Tags.NAME : Tags.NOUN;
                yield new Reading(lemma, name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN, tag, features);
            }
            case "adj" -> new Reading(lemma, PartOfSpeech.ADJ, Tags.ADJECTIVE, features);
            case "pact" ->
                new Reading(lemma, PartOfSpeech.VERB, Tags.PARTICIPLE, with(features, Feature.PRESENT_PARTICIPLE));
            case "ppas" ->
                new Reading(lemma, PartOfSpeech.VERB, Tags.PARTICIPLE, with(features, Feature.PAST_PARTICIPLE));
            case "pant", "pcon" ->
                new Reading(lemma, PartOfSpeech.VERB, Tags.GERUND, Set.of(Feature.PRESENT_PARTICIPLE));
            case "adv" -> new Reading(lemma, PartOfSpeech.ADV, Tags.OTHER, Set.of());
            case "prep" -> new Reading(lemma, PartOfSpeech.ADP, Tags.OTHER, Set.of());
            case "conj" -> new Reading(lemma, PartOfSpeech.CCONJ, Tags.OTHER, Set.of());
            case "comp" -> new Reading(lemma, PartOfSpeech.SCONJ, Tags.OTHER, Set.of());
            case "qub" -> new Reading(lemma, PartOfSpeech.PART, Tags.OTHER, Set.of());
            case "num" -> new Reading(lemma, PartOfSpeech.NUM, Tags.NUMBER, features);
            case "ppron12", "ppron3", "siebie" -> new Reading(lemma, PartOfSpeech.PRON, Tags.OTHER, features);
            case "verb" -> verb(lemma, parts, features);
            default -> null;
        };
    }

    private static @Nullable Reading verb(String lemma, List<String> parts, Set<Feature> features) {
        EnumSet<Feature> own = EnumSet.noneOf(Feature.class);
        own.addAll(features);
        if (parts.contains("impt") || parts.contains("pot")) return null;
        if (parts.contains("inf")) {
            own.add(Feature.INFINITIVE);
            return new Reading(lemma, PartOfSpeech.VERB, Tags.INFINITIVE, own);
        }
        if (parts.contains("imps")) {
            own.add(Feature.PAST_PARTICIPLE);
            return new Reading(lemma, PartOfSpeech.VERB, Tags.SHORT_PARTICIPLE, own);
        }
        own.add(Feature.FINITE);
        if (parts.contains("praet")) own.add(Feature.PAST);
        if (parts.contains("fin")) own.add(parts.contains("perf") ? Feature.FUTURE : Feature.PRESENT);
        if (parts.contains("bedzie")) own.add(Feature.FUTURE);
        return new Reading(lemma, PartOfSpeech.VERB, Tags.FINITE, own);
    }

    private static Set<Feature> features(List<String> parts) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String part : parts) {
            for (String value : new ArrayList<>(List.of(part.split("\\.")))) {
                Feature feature = feature(value);
                if (feature != null) features.add(feature);
            }
        }
        return features;
    }

    private static @Nullable Feature feature(String value) {
        return switch (value) {
            case "nom" -> Feature.NOMINATIVE;
            case "gen" -> Feature.GENITIVE;
            case "dat" -> Feature.DATIVE;
            case "acc" -> Feature.ACCUSATIVE;
            case "inst" -> Feature.INSTRUMENTAL;
            case "loc" -> Feature.LOCATIVE;
            case "pl" -> Feature.PLURAL;
            case "sg" -> Feature.SINGULAR;
            case "m1" -> Feature.MASCULINE;
            case "f" -> Feature.FEMININE;
            default -> null;
        };
    }

    private static Set<Feature> with(Set<Feature> features, Feature feature) {
        EnumSet<Feature> all = EnumSet.of(feature);
        all.addAll(features);
        return all;
    }
}
