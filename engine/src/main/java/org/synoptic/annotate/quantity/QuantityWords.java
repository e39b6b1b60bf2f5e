package org.synoptic.annotate.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Quantity.Bound;

/// The words beside a number that change what it says, as `quantities.tsv` of a language lists them: "million" behind
/// it, "at least" before it.
public final class QuantityWords {
    private static final String TIMES = "x";

    private final Map<String, Double> multipliers = new HashMap<>();
    private final List<BoundWords> bounds = new ArrayList<>();

    private record BoundWords(List<String> words, Bound bound) {
        boolean endAt(Sentence sentence, int to) {
            int from = to - words.size();
            if (from < 0) return false;
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.token(from + i).lower().equals(words.get(i))) return false;
            }
            return true;
        }
    }

    /// @param lines of `quantities.tsv`
    public QuantityWords(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            if (line.column(1).startsWith(TIMES)) multipliers.put(line.column(0), multiplier(line));
            else bounds.add(new BoundWords(List.of(line.column(0).split(" ")), bound(line)));
        }
    }

    private static double multiplier(RuleFiles.Line line) {
        try {
            return Double.parseDouble(line.column(1).substring(TIMES.length()));
        } catch (NumberFormatException e) {
            throw line.wrong("no number: " + line.column(1));
        }
    }

    private static Bound bound(RuleFiles.Line line) {
        return switch (line.column(1)) {
            case "about" -> Bound.ABOUT;
            case "at least" -> Bound.AT_LEAST;
            case "at most" -> Bound.AT_MOST;
            default -> throw line.wrong("no bound: " + line.column(1));
        };
    }

    /// How many times the number the word makes it; 0 for another word.
    public double multiplier(Token token) {
        Double byWord = multipliers.get(token.lower());
        return byWord != null ? byWord : multipliers.getOrDefault(token.lemma(), 0d);
    }

    /// What the words right before a number say of it; [Bound#EXACT] where they say nothing.
    ///
    /// @param number place of its token
    public Bound boundBefore(Sentence sentence, int number) {
        for (BoundWords candidate : bounds) {
            if (candidate.endAt(sentence, number)) return candidate.bound;
        }
        return Bound.EXACT;
    }
}
