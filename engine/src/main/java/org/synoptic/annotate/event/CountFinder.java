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
import org.synoptic.annotate.quantity.QuantityWords;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quantity.Bound;

/// Numbers with what they count: "about 1.2 million tons of wheat".
final class CountFinder {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[.,]\\d{3})*+(?:[.,]\\d{1,3})?|\\d{1,12}(?:[.,]\\d{1,3})?");
    private static final int MAX_UNIT = 4;

    private final QuantityWords words;
    private final boolean commaIsPoint;

    /// @param lines of `quantities.tsv`
    /// @param languageTag tells whether 1,5 is one and a half
    CountFinder(List<RuleFiles.Line> lines, String languageTag) {
        this.words = new QuantityWords(lines);
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
        while (at < sentence.size() && words.multiplier(sentence.token(at)) > 0) {
            value = value * words.multiplier(sentence.token(at));
            at++;
        }
        int unitEnd = unitEnd(sentence, at);
        if (unitEnd == at) return Optional.empty();
        Bound bound = words.boundBefore(sentence, index);
        return Optional.of(new Quantity(sentence.span(index, unitEnd), value, sentence.lemmas(at, unitEnd), bound));
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
}
