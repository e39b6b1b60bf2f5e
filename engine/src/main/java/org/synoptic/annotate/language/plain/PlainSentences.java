package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.language.plain.Tagging.Options;
import org.synoptic.annotate.language.plain.WordSplitter.Word;
import org.synoptic.model.Span;

/// Sentences and words by rules, with lemma, part of speech and features from the dictionary.
final class PlainSentences implements SentenceSplitter {
    /// How far from a word that begins a sentence it is looked for in the middle of one.
    private static final int WINDOW = 20_000;

    private static final int LONG_LINE = 120;

    /// "al-Assad", "ex-Premier".
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(\\p{Ll}+)-\\p{Lu}.*");

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "ar", "an", "at", "bin");

    private final WordSplitter splitter;
    private final WordForms forms;
    private final Tagging tagging;
    private final Reflexives reflexives;

    PlainSentences(Lexicon lexicon, RuleFiles rules) {
        this.splitter = new WordSplitter(rules.lines("splitting.tsv"));
        this.forms = new WordForms(lexicon, rules);
        this.tagging = new Tagging(rules.lines("tagging.tsv"));
        this.reflexives = new Reflexives();
    }

    @Override
    public List<Sentence> split(String text, Span part) {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> words = splitter.words(text, part.start(), part.end());
        boolean lines = hasLongLine(text, part);
        for (List<Word> sentence : SentenceEnds.sentences(text, words, lines)) sentences.add(sentence(text, sentence));
        return sentences;
    }

    /// Longer than any line that was broken to fit a page.
    private static boolean hasLongLine(String text, Span part) {
        int start = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            if (text.charAt(i) == '\n') start = i + 1;
            else if (i - start > LONG_LINE) return true;
        }
        return false;
    }

    private Sentence sentence(String text, List<Word> words) {
        boolean capitals = isInCapitals(words);
        List<Options> options = new ArrayList<>();
        boolean first = true;
        for (Word word : words) {
            options.add(new Options(word.text(), readings(text, word, first || capitals)));
            first = isMark(word.text()) ? first || opens(word.text()) : false;
        }
        List<Reading> chosen = reflexives.mark(tagging.choose(options));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) tokens.add(token(words.get(i), chosen.get(i)));
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(span, tokens);
    }

    private static Token token(Word word, Reading reading) {
        String tag = reading.pos() == PartOfSpeech.VERB ? "V" : reading.pos().name();
        return new Token(word.span(), word.text(), reading.lemma(), reading.pos(), tag, reading.features());
    }

    /// Whether most words have no small letter, so that capitals say nothing.
    private static boolean isInCapitals(List<Word> words) {
        int letters = 0;
        int capitals = 0;
        for (Word word : words) {
            if (word.text().length() < 3 || !Character.isLetter(word.text().charAt(0))) continue;
            letters++;
            if (isUpper(word.text())) capitals++;
        }
        return letters > 2 && capitals * 2 > letters;
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(String text) {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean opens(String mark) {
        return switch (mark) {
            case "«", "“", "\"", "„", ":", "»", "-", "–", "—" -> true;
            default -> false;
        };
    }

    /// @param free whether its capital says nothing, since it begins a sentence
    private List<Reading> readings(String text, Word word, boolean free) {
        String form = word.text();
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) return List.of(new Reading(form, PartOfSpeech.NUM, Set.of()));
        if (!Character.isLetter(first)) return List.of(mark(form));
        if (splitter.isAbbreviation(form)) return abbreviation(form);
        String lower = form.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(first)) return knownOrGuessed(form, lower);
        if (forms.isClosed(form)) return forms.known(form);
        if (forms.isClosed(lower) && (free || form.length() == 1 || !isUpper(form))) return forms.known(lower);
        Reading name = forms.name(form);
        return free ? atStart(text, word, lower, name) : List.of(name);
    }

    private List<Reading> knownOrGuessed(String form, String lower) {
        Matcher inside = CAPITAL_INSIDE.matcher(form);
        if (inside.matches() && ARTICLES.contains(inside.group(1))) return List.of(forms.name(form));
        List<Reading> known = forms.known(form);
        if (known.isEmpty() && form.indexOf('-') > 0) known = forms.known(lower.substring(lower.lastIndexOf('-') + 1));
        return known.isEmpty() ? forms.guessed(lower) : known;
    }

    /// A word that begins a sentence may be a name or have its capital for that alone.
    private List<Reading> atStart(String text, Word word, String lower, Reading name) {
        List<Reading> plain = forms.known(lower);
        // capitals often stand without their accents: "Economie"
        if (plain.isEmpty() && lower.charAt(0) == 'e') plain = forms.known("é" + lower.substring(1));
        Set<Reading> readings = new LinkedHashSet<>(plain);
        readings.removeIf(reading -> reading.pos() == PartOfSpeech.PROPN);
        boolean isName = readings.isEmpty() || standsInside(text, word);
        if (isName) return List.of(name);
        readings.add(name);
        return List.copyOf(readings);
    }

    /// Whether the word stands with its capital in the middle of a sentence nearby.
    private static boolean standsInside(String text, Word word) {
        int start = Math.max(0, word.span().start() - WINDOW);
        int end = Math.min(text.length(), word.span().end() + WINDOW);
        int at = text.indexOf(word.text(), start);
        while (at >= 0 && at < end) {
            int after = at + word.text().length();
            boolean whole = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
            boolean inside = at > 1
                    && (text.charAt(at - 1) == ' ' && Character.isLowerCase(text.charAt(at - 2))
                            || (text.charAt(at - 1) == '’' || text.charAt(at - 1) == '\''));
            if (whole && inside) return true;
            at = text.indexOf(word.text(), after);
        }
        return false;
    }

    private List<Reading> abbreviation(String form) {
        List<Reading> known = forms.known(form);
        if (!known.isEmpty()) return known;
        boolean name = Character.isUpperCase(form.codePointAt(0));
        return List.of(new Reading(form, name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN, EnumSet.noneOf(Feature.class)));
    }

    private static Reading mark(String form) {
        int type = Character.getType(form.codePointAt(0));
        boolean symbol = type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_SYMBOL
                || form.equals("%")
                || form.equals("&")
                || form.equals("@");
        return new Reading(form, symbol ? PartOfSpeech.SYM : PartOfSpeech.PUNCT, Set.of());
    }
}
