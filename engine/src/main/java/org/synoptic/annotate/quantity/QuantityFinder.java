package org.synoptic.annotate.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quantity.Bound;
import org.synoptic.model.TimeExpression;

/// Finds the numbers of a text with what they count.
///
/// A number counts the nouns behind it ("1.2 million tons of wheat"); what befell those counted ("were wounded",
/// "killing 12") says more than what they are and goes before it.
public final class QuantityFinder {
    private static final int LONGEST_UNIT = 4;
    /// How far from the number what befell them may stand, in words.
    private static final int REACH_AHEAD = 9;

    private static final int REACH_BACK = 4;

    private final NumberReader numbers;
    private final CountedThings counted;
    private final QuantityWords words;

    private QuantityFinder(RuleFiles rules, String languageTag) {
        numbers = new NumberReader(rules.lines("time.tsv"), languageTag);
        counted = new CountedThings(rules.lines("counted.tsv"));
        words = new QuantityWords(rules.lines("quantities.tsv"));
    }

    public static QuantityFinder of(LanguageModule module) {
        return new QuantityFinder(module.rules(), module.tag());
    }

    /// @param times what they hold is no quantity
    /// @return in the order of the text
    public List<Quantity> find(List<Sentence> sentences, List<TimeExpression> times) {
        BitSet inTime = new BitSet();
        times.forEach(time -> inTime.set(time.span().start(), time.span().end()));
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (inTime.get(sentence.token(i).span().start())) continue;
                Quantity quantity = quantity(sentence, i);
                if (quantity == null) continue;
                found.add(quantity);
                while (i + 1 < sentence.size()
                        && sentence.token(i + 1).span().end() <= quantity.span().end()) i++;
            }
        }
        return found;
    }

    private @Nullable Quantity quantity(Sentence sentence, int number) {
        OptionalDouble read = numbers.value(sentence.token(number).text());
        if (read.isEmpty()) return null;
        double value = read.getAsDouble();
        int at = number + 1;
        while (at < sentence.size() && words.multiplier(sentence.token(at)) > 0) {
            value *= words.multiplier(sentence.token(at));
            at++;
        }
        String currency = number == 0 ? null : currency(sentence.token(number - 1));
        if (currency != null) return amount(sentence, number, at, value, currency);
        int end = unitEnd(sentence, at);
        String fate = fate(sentence, number, end);
        if (end == at && fate == null) return null;
        String counts = fate != null ? fate : thing(sentence, at, end);
        Bound bound = words.boundBefore(sentence, number);
        return new Quantity(sentence.span(number, end), value, sentence.lemmas(at, end), bound, counts, fate != null);
    }

    /// "$1.2 billion": the sign stands before the number and is the unit.
    private Quantity amount(Sentence sentence, int number, int end, double value, String currency) {
        Bound bound = words.boundBefore(sentence, number - 1);
        return new Quantity(sentence.span(number - 1, end), value, currency, bound, currency, false);
    }

    /// `dollars` for "$" and "US$".
    private @Nullable String currency(Token token) {
        String text = token.text();
        boolean isSign = Character.getType(text.codePointBefore(text.length())) == Character.CURRENCY_SYMBOL;
        return isSign ? counted.thing(token) : null;
    }

    /// Nouns after the number, with adjectives before them and "of …" after.
    private int unitEnd(Sentence sentence, int from) {
        int end = from;
        for (int at = from; at < sentence.size() && at < from + LONGEST_UNIT; at++) {
            Token token = sentence.token(at);
            boolean isNoun = token.pos() == PartOfSpeech.NOUN || counted.thing(token) != null;
            if (isNoun) end = at + 1;
            if (!isNoun && token.pos() != PartOfSpeech.ADJ && !token.lower().equals("of")) break;
        }
        return end;
    }

    private @Nullable String thing(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> counted.thing(sentence.token(i)))
                .filter(thing -> thing != null)
                .reduce(null, (first, next) -> first == null ? next : first);
    }

    /// What befell those counted: in the same clause behind them, or just before the number.
    private @Nullable String fate(Sentence sentence, int number, int unitEnd) {
        for (int i = unitEnd; i < Math.min(sentence.size(), unitEnd + REACH_AHEAD); i++) {
            Token token = sentence.token(i);
            if (endsClause(token) || numbers.value(token.text()).isPresent()) break;
            String fate = counted.fate(token);
            if (fate != null) return fate;
        }
        for (int i = number - 1; i >= Math.max(0, number - REACH_BACK); i--) {
            Token token = sentence.token(i);
            if (endsClause(token) || numbers.value(token.text()).isPresent()) break;
            String fate = counted.fate(token);
            if (fate != null) return fate;
        }
        return null;
    }

    private static boolean endsClause(Token token) {
        return token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.CCONJ;
    }
}
