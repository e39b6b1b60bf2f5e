package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What names no dictionary knows can be forms of, by their endings: "Петровым" of "Петров", "Смита" of "Смит" or of
/// "Смита".
///
/// The rule file `names.tsv` has an ending, the ending of the base form, the cases (letters of `NGDAIL`), the gender
/// (m, f or -) and `surname` for endings that only surnames have. `C` before an ending stands for any consonant, `V`
/// for any vowel, `-` for none.
final class NameForms {
    private static final int SHORTEST_STEM = 2;

    private record Ending(String ending, @Nullable Character before, String base, Set<Feature> features, String tag) {}

    private final List<Ending> endings = new ArrayList<>();
    private final Set<Integer> vowels;

    NameForms(List<RuleFiles.Line> lines, String vowels) {
        this.vowels = vowels.codePoints().boxed().collect(Collectors.toSet());
        for (RuleFiles.Line line : lines) endings.add(ending(line));
    }

    private static Ending ending(RuleFiles.Line line) {
        String ending = line.column(0);
        boolean class0 = ending.startsWith("C") || ending.startsWith("V");
        Character before = class0 ? Character.valueOf(ending.charAt(0)) : null;
        String letters = class0 ? ending.substring(1) : ending;
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (char c : line.column(2).toCharArray()) {
            features.add(
                    switch (c) {
                        case 'N' -> Feature.NOMINATIVE;
                        case 'G' -> Feature.GENITIVE;
                        case 'D' -> Feature.DATIVE;
                        case 'A' -> Feature.ACCUSATIVE;
                        case 'I' -> Feature.INSTRUMENTAL;
                        case 'L' -> Feature.LOCATIVE;
                        default -> throw line.wrong("no case: " + c);
                    });
        }
        features.add(Feature.SINGULAR);
        if (line.column(3).equals("m")) features.add(Feature.MASCULINE);
        if (line.column(3).equals("f")) features.add(Feature.FEMININE);
        String tag = line.column(4).equals("surname") ? Tags.SURNAME : Tags.NAME;
        return new Ending(letters, before, line.column(1).replace("-", ""), features, tag);
    }

    /// All readings that its ending allows; the word itself in any case where none does.
    List<Reading> readings(String word) {
        List<Reading> readings = new ArrayList<>();
        for (Ending ending : endings) {
            if (!word.endsWith(ending.ending())) continue;
            String stem = word.substring(0, word.length() - ending.ending().length());
            if (stem.length() < SHORTEST_STEM || !fits(stem, ending.before())) continue;
            readings.add(new Reading(stem + ending.base(), PartOfSpeech.PROPN, ending.tag(), ending.features()));
        }
        if (readings.isEmpty()) readings.add(new Reading(word, PartOfSpeech.PROPN, Tags.NAME, Set.of()));
        return readings;
    }

    private boolean fits(String stem, @Nullable Character before) {
        if (before == null) return true;
        int last = Character.toLowerCase(stem.codePointBefore(stem.length()));
        return Character.isLetter(last) && vowels.contains(last) == (before == 'V');
    }
}
