package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quantity.Bound;

/// Numbers with what they count: "about 1.2 million tons of wheat".
final class CountFinder {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[.,]\\d{3})*+(?:[.,]\\d{1,3})?|\\d{1,12}(?:[.,]\\d{1,3})?");
    private static final int MAX_UNIT = 4;

    private final List<RuleFiles.Line> lines;
    private final boolean commaIsPoint;

    /// @param languageTag tells whether 1,5 is one and a half
    CountFinder(List<RuleFiles.Line> lines, String languageTag) {
        this.lines = lines;
        this.commaIsPoint = !languageTag.equals("en");
    }

    List<Quantity> find(SentenceView view) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < view.sentence.size(); i++) {
            if (!view.isTime(i)) quantity(view.sentence, i).ifPresent(quantities::add);
        }
        return quantities;
    }

    private Optional<Quantity> quantity(Sentence sentence, int index) {
        Double value = value(sentence.token(index).text());
        if (value == null) return Optional.empty();
        int at = index + 1;
        while (at < sentence.size() && multiplier(sentence.token(at)) > 0) {
            value = value * multiplier(sentence.token(at));
            at++;
        }
        int unitEnd = unitEnd(sentence, at);
        if (unitEnd == at) return Optional.empty();
        Bound bound = bound(sentence, index);
        return Optional.of(new Quantity(sentence.span(index, unitEnd), value, unit(sentence, at, unitEnd), bound));
    }

    private @Nullable Double value(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) return null;
        String plain = text;
        char thousands = commaIsPoint ? '.' : ',';
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean grouped = last >= 0 && text.charAt(last) == thousands && text.length() - last == 4;
        plain = plain.replace(String.valueOf(thousands), grouped ? "" : ".").replace(',', '.');
        try {
            return Double.valueOf(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private double multiplier(Token token) {
        for (RuleFiles.Line line : lines) {
            boolean times = line.column(1).startsWith("x");
            if (times && (line.column(0).equals(token.lower()) || line.column(0).equals(token.lemma()))) {
                return Double.parseDouble(line.column(1).substring(1));
            }
        }
        return 0;
    }

    /// Nouns after the number, with adjectives before them and "of …" after.
    private static int unitEnd(Sentence sentence, int from) {
        int end = from;
        for (int at = from; at < sentence.size() && at < from + MAX_UNIT; at++) {
            Token token = sentence.token(at);
            if (token.pos() == PartOfSpeech.NOUN) end = at + 1;
            boolean goesOn = token.pos() == PartOfSpeech.NOUN
                    || token.pos() == PartOfSpeech.ADJ
                    || token.lower().equals("of");
            if (!goesOn) break;
        }
        return end;
    }

    private static String unit(Sentence sentence, int from, int to) {
        StringBuilder unit = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!unit.isEmpty()) unit.append(' ');
            unit.append(sentence.token(i).lemma());
        }
        return unit.toString();
    }

    private Bound bound(Sentence sentence, int number) {
        for (RuleFiles.Line line : lines) {
            if (line.column(1).startsWith("x")) continue;
            List<String> words = List.of(line.column(0).split(" "));
            int from = number - words.size();
            boolean all = from >= 0;
            for (int i = 0; all && i < words.size(); i++)
                all = sentence.token(from + i).lower().equals(words.get(i));
            if (all) {
                return switch (line.column(1)) {
                    case "about" -> Bound.ABOUT;
                    case "at least" -> Bound.AT_LEAST;
                    case "at most" -> Bound.AT_MOST;
                    default -> throw line.wrong("no bound: " + line.column(1));
                };
            }
        }
        return Bound.EXACT;
    }
}
