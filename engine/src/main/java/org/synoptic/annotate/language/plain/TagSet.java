package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What the tags of a dictionary mean, from `tags.tsv`: a regular expression found in the tag; a universal part of
/// speech, `+` for none, or `-` for readings to leave out; features parted by blanks. The first line that fits and has
/// a
/// part of speech gives it; features come from all that fit.
final class TagSet {
    private record Meaning(Pattern tag, @Nullable PartOfSpeech pos, boolean left, Set<Feature> features) {}

    /// @param pos null for a reading to leave out
    private record Known(@Nullable PartOfSpeech pos, Set<Feature> features) {}

    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    TagSet(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) meanings.add(meaning(line));
    }

    private static Meaning meaning(RuleFiles.Line line) {
        String pos = line.column(1);
        try {
            boolean none = pos.equals("+") || pos.equals("-");
            return new Meaning(
                    Pattern.compile(line.column(0)),
                    none ? null : PartOfSpeech.valueOf(pos),
                    pos.equals("-"),
                    features(line.column(2)));
        } catch (PatternSyntaxException e) {
            throw line.wrong("no regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            throw line.wrong("no part of speech or feature of this name: " + e.getMessage());
        }
    }

    static Set<Feature> features(String names) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) features.add(Feature.valueOf(name));
        }
        return features;
    }

    Optional<Reading> reading(Lexicon.Entry entry) {
        Known meant = known.computeIfAbsent(entry.tag(), this::known);
        return Optional.ofNullable(meant.pos()).map(pos -> new Reading(entry.lemma(), pos, meant.features()));
    }

    private Known known(String tag) {
        PartOfSpeech pos = null;
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (Meaning meaning : meanings) {
            if (!meaning.tag().matcher(tag).find()) continue;
            if (pos == null && meaning.left()) return new Known(null, Set.of());
            if (pos == null) pos = meaning.pos();
            features.addAll(meaning.features());
        }
        return new Known(pos, features);
    }
}
