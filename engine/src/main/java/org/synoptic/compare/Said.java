package org.synoptic.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.compare.fact.TermsIn.Meaning;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Mention;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// A quote of one document and what it can be known by in another.
///
/// @param words how often each word stands in it, folded; Chinese and Japanese text by pairs of characters
/// @param beginnings of its longer words outside of names and of words of known meaning, spelt alike: "Dialog" and
/// "dialogue", "sécurité" and
/// "security"
/// @param meanings of the words of which we know the meaning in all languages: "listen", "security"
/// @param entities the dossier's entities named in it, without the speaker
/// @param numbers digits in it, without separators
/// @param kept all that a translation keeps: names, numbers, words of one origin and words of known meaning
record Said(
        AnnotatedDocument document,
        Quote quote,
        Map<String, Integer> words,
        int length,
        Set<String> beginnings,
        Set<String> meanings,
        Set<String> entities,
        Set<String> numbers,
        Set<String> kept) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int COGNATE_LETTERS = 5;

    static Said of(AnnotatedDocument document, Quote quote) {
        String text = Normalizer.normalize(quote.span().of(document.text()), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) addWord(word.group(), words);
        int length = words.values().stream().mapToInt(Integer::intValue).sum();
        List<Meaning> meanings = TermsIn.meanings(
                quote.span().of(document.text()), document.document().language().primary());
        Set<String> beginnings = beginnings(document, quote, meanings);
        Set<String> terms = meanings.stream().map(Meaning::term).collect(Collectors.toSet());
        Set<String> entities = entities(document, quote);
        Set<String> numbers = numbers(text);
        Set<String> kept = kept(beginnings, terms, entities, numbers);
        return new Said(document, quote, words, length, beginnings, terms, entities, numbers, kept);
    }

    private static Set<String> beginnings(AnnotatedDocument document, Quote quote, List<Meaning> meanings) {
        Set<String> beginnings = new HashSet<>();
        List<Span> known = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            if (mention.span().overlaps(quote.span())) known.add(mention.span());
        }
        int start = quote.span().start();
        for (Meaning meaning : meanings) {
            known.add(new Span(
                    start + meaning.span().start(), start + meaning.span().end()));
        }
        Matcher word = WORD.matcher(document.text());
        word.region(quote.span().start(), quote.span().end());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (known.stream().anyMatch(other -> other.overlaps(span))) continue;
            String plain = plain(word.group());
            if (plain.length() >= COGNATE_LETTERS) beginnings.add(plain.substring(0, COGNATE_LETTERS));
        }
        return beginnings;
    }

    private static String plain(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(folded).replaceAll("").replace('c', 'k').replace('z', 's');
    }

    private static void addWord(String word, Map<String, Integer> words) {
        if (!Character.isIdeographic(word.codePointAt(0))) {
            words.merge(word, 1, Integer::sum);
            return;
        }
        for (int i = 0; i + 1 < word.length(); i++) words.merge(word.substring(i, i + 2), 1, Integer::sum);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) numbers.add(number.group().replaceAll("[.,]", ""));
        return numbers;
    }

    private static Set<String> entities(AnnotatedDocument document, Quote quote) {
        Set<String> entities = new HashSet<>();
        for (Mention mention : document.mentions()) {
            if (quote.span().contains(mention.span())) entities.add(mention.entity());
        }
        if (quote.speaker() != null) entities.remove(quote.speaker());
        return entities;
    }

    String language() {
        return document.document().language().primary();
    }

    @Nullable
    String speaker() {
        return quote.speaker();
    }

    private static Set<String> kept(
            Set<String> beginnings, Set<String> meanings, Set<String> entities, Set<String> numbers) {
        Set<String> kept = new HashSet<>(entities);
        kept.addAll(numbers);
        meanings.forEach(meaning -> kept.add("=" + meaning));
        beginnings.forEach(beginning -> kept.add(beginning + "-"));
        return kept;
    }

    /// How many of its words have at least so many letters.
    int longWords(int letters) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().length() >= letters)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int sharedLongWords(Said other, int letters) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().length() >= letters)
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    /// Whether the words of the other stand in it one behind the other.
    boolean holdsInOnePiece(Said other) {
        return plainText().contains(" " + other.plainText().strip() + " ");
    }

    private String plainText() {
        StringBuilder plain = new StringBuilder(" ");
        Matcher word = WORD.matcher(quote.span().of(document.text()).toLowerCase(Locale.ROOT));
        while (word.find()) plain.append(word.group()).append(' ');
        return plain.toString();
    }

    /// Whether the word stands in it, in small or capital letters.
    boolean holds(String word) {
        return words.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /// Words that both have, counted as often as the one with fewer has them.
    int sharedWords(Said other) {
        Map<String, Integer> fewer = words.size() <= other.words.size() ? words : other.words;
        Map<String, Integer> more = fewer == words ? other.words : words;
        int shared = 0;
        for (Map.Entry<String, Integer> word : fewer.entrySet()) {
            shared += Math.min(word.getValue(), more.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }
}
