package org.synoptic.language.slavic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The tag set of LanguageTool's Russian dictionary: `NN:Anim:Masc:Sin:R`, `VB:Past:TRANS:PFV:Masc`.
///
/// @see <a href="https://github.com/languagetool-org/languagetool">its tagset.txt</a>
final class RussianTags {
    private RussianTags() {}

    static void read(String lemma, String tag, List<Reading> readings) {
        List<String> parts = List.of(tag.split(":"));
        String kind = parts.getFirst();
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String part : parts.subList(1, parts.size())) {
            Feature feature = feature(part);
            if (feature != null) features.add(feature);
        }
        Reading reading = reading(lemma, kind, parts, features);
        if (reading != null) readings.add(reading);
    }

    private static @Nullable Reading reading(String lemma, String kind, List<String> parts, Set<Feature> features) {
        return switch (kind) {
            case "NN" -> noun(lemma, parts, features);
            case "ADJ" -> adjective(lemma, parts, features);
            case "VB" -> verb(lemma, parts, features);
            case "PT" -> participle(lemma, Tags.PARTICIPLE, parts, features);
            case "PT_Short" -> participle(lemma, Tags.SHORT_PARTICIPLE, parts, features);
            case "DPT" ->
                new Reading(lemma, PartOfSpeech.VERB, Tags.GERUND, with(features, Feature.PRESENT_PARTICIPLE));
            case "ADV", "PRDC", "PARENTHESIS" -> new Reading(lemma, PartOfSpeech.ADV, Tags.OTHER, features);
            case "PREP" -> new Reading(lemma, PartOfSpeech.ADP, Tags.OTHER, Set.of());
            case "CONJ" -> new Reading(lemma, PartOfSpeech.CCONJ, Tags.OTHER, Set.of());
            case "PARTICLE" -> new Reading(lemma, PartOfSpeech.PART, Tags.OTHER, Set.of());
            case "PNN" -> new Reading(lemma, PartOfSpeech.PRON, Tags.OTHER, features);
            case "Num", "NumC" -> new Reading(lemma, PartOfSpeech.NUM, Tags.NUMBER, features);
            case "Ord" -> new Reading(lemma, PartOfSpeech.ADJ, Tags.ADJECTIVE, features);
            case "ABR" -> new Reading(lemma, PartOfSpeech.NOUN, Tags.NOUN, Set.of());
            default -> null;
        };
    }

    private static @Nullable Reading noun(String lemma, List<String> parts, Set<Feature> features) {
        String tag = parts.contains("Name")
                ? Tags.GIVEN
                : parts.contains("Fam") ? Tags.SURNAME : parts.contains("Patr") ? Tags.PATRONYMIC : Tags.NOUN;
        // several people of one given name are rarer than a foreign name that looks like them
        if (tag.equals(Tags.GIVEN) && features.contains(Feature.PLURAL)) return null;
        return new Reading(lemma, tag.equals(Tags.NOUN) ? PartOfSpeech.NOUN : PartOfSpeech.PROPN, tag, features);
    }

    private static Reading adjective(String lemma, List<String> parts, Set<Feature> features) {
        if (parts.contains("Comp")) return new Reading(lemma, PartOfSpeech.ADV, Tags.OTHER, Set.of());
        return new Reading(
                lemma, parts.contains("MPR") ? PartOfSpeech.DET : PartOfSpeech.ADJ, Tags.ADJECTIVE, features);
    }

    private static @Nullable Reading verb(String lemma, List<String> parts, Set<Feature> features) {
        if (parts.contains("IMP")) return null;
        if (parts.contains("INF"))
            return new Reading(lemma, PartOfSpeech.VERB, Tags.INFINITIVE, with(features, Feature.INFINITIVE));
        return new Reading(lemma, PartOfSpeech.VERB, Tags.FINITE, with(features, Feature.FINITE));
    }

    private static Reading participle(String lemma, String tag, List<String> parts, Set<Feature> features) {
        EnumSet<Feature> own = EnumSet.noneOf(Feature.class);
        own.addAll(features);
        own.remove(Feature.PAST);
        own.remove(Feature.PRESENT);
        boolean passive = parts.contains("STR") || tag.equals(Tags.SHORT_PARTICIPLE);
        own.add(passive ? Feature.PAST_PARTICIPLE : Feature.PRESENT_PARTICIPLE);
        return new Reading(lemma, PartOfSpeech.VERB, tag, own);
    }

    private static Set<Feature> with(Set<Feature> features, Feature feature) {
        EnumSet<Feature> all = EnumSet.of(feature);
        all.addAll(features);
        return all;
    }

    private static @Nullable Feature feature(String part) {
        return switch (part) {
            case "Nom" -> Feature.NOMINATIVE;
            case "R", "2R" -> Feature.GENITIVE;
            case "D" -> Feature.DATIVE;
            case "V" -> Feature.ACCUSATIVE;
            case "T" -> Feature.INSTRUMENTAL;
            case "P", "2P" -> Feature.LOCATIVE;
            case "Sin" -> Feature.SINGULAR;
            case "PL" -> Feature.PLURAL;
            case "Masc" -> Feature.MASCULINE;
            case "Fem" -> Feature.FEMININE;
            case "Past" -> Feature.PAST;
            case "Real" -> Feature.PRESENT;
            case "Fut" -> Feature.FUTURE;
            default -> null;
        };
    }
}
