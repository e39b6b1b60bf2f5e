package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.copy.AnchoredText.Anchor;
import org.synoptic.copy.AnchoredText.Sentence;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Reads the sentences of a document with their anchors: numbers, names, states, weekdays, months, and long words,
/// which related languages often share.
///
/// An anchor weighs less the more sentences of its document hold it: what a report names in each sentence tells no
/// sentence from another.
final class AnchorReader {
    /// More sentences than these are not compared.
    private static final int MOST_SENTENCES = 150;

    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_SENTENCE = 1_500;
    /// Two names that begin with these letters, in one spelling for all languages, may be one.
    private static final int LETTERS_COMPARED = 4;

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_WORD = 6;
    /// "Mr.", "St.", "Dr.".
    private static final int LONGEST_ABBREVIATION = 3;

    private static final double NUMBER = 1.5;
    private static final double DIGIT = 0.5;
    private static final double NAME = 1;
    private static final double STATE_OR_DAY = 0.8;
    private static final double WORD = 0.5;

    private static final String CLOSING = "\"'»«”“’)]";
    private static final String ENDS_ANYWHERE = "。！？\n";
    private static final String ENDS = ".!?؟";

    private final CrossSpelling spelling;
    private final CalendarAndStates meanings;

    AnchorReader(UnaryOperator<String> latin) {
        spelling = new CrossSpelling(latin);
        meanings = new CalendarAndStates(spelling::of);
    }

    AnchoredText read(AnnotatedDocument document) {
        Reading reading = new Reading(document);
        for (Block block : document.document().blocks()) {
            if (block.role().isRead()) reading.read(block.span());
        }
        return new AnchoredText(reading.language, weighed(reading.sentences));
    }

    private static List<Sentence> weighed(List<Sentence> sentences) {
        Map<Long, Integer> holders = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Anchor anchor : sentence.anchors()) holders.merge(anchor.key(), 1, Integer::sum);
        }
        return sentences.stream()
                .map(sentence -> new Sentence(
                        sentence.span(),
                        sentence.anchors().stream()
                                .map(anchor -> anchor.weighing(
                                        anchor.weight() / Math.sqrt(holders.getOrDefault(anchor.key(), 1))))
                                .toList()))
                .toList();
    }

    private final class Reading {
        private final String text;
        private final String language;
        private final boolean hasModule;
        private final Map<String, String> meaning;
        private final BitSet named = new BitSet();
        private final Map<Integer, String> states = new HashMap<>();
        private final List<Sentence> sentences = new ArrayList<>();

        Reading(AnnotatedDocument document) {
            text = document.text();
            language = document.document().language().primary();
            hasModule = document.module() != null;
            meaning = meanings.of(language);
            Map<String, Entity> entities = new HashMap<>();
            document.entities().forEach(entity -> entities.put(entity.id(), entity));
            for (Mention mention : document.mentions()) see(mention, entities.get(mention.entity()));
        }

        private void see(Mention mention, @Nullable Entity entity) {
            boolean isName = mention.form() == Mention.Form.NAME;
            if (entity != null && entity.code() != null && (isName || mention.form() == Mention.Form.ADJECTIVE)) {
                states.put(mention.span().start(), entity.code());
            } else if (isName) {
                named.set(mention.span().start(), mention.span().end());
            }
        }

        void read(Span block) {
            int start = block.start();
            for (int i = start; i < block.end() && sentences.size() < MOST_SENTENCES; i++) {
                if (i + 1 == block.end() || i - start >= LONGEST_SENTENCE || isEnd(i, block.end())) {
                    add(start, i + 1);
                    start = i + 1;
                }
            }
        }

        private boolean isEnd(int at, int end) {
            char mark = text.charAt(at);
            if (ENDS_ANYWHERE.indexOf(mark) >= 0) return true;
            if (ENDS.indexOf(mark) < 0) return false;
            char next = text.charAt(Math.min(at + 1, end - 1));
            if (!Character.isWhitespace(next) && CLOSING.indexOf(next) < 0) return false;
            return mark != '.' || !isAbbreviation(at);
        }

        /// Whether the word before the stop at `at` is short and begins with a capital letter.
        private boolean isAbbreviation(int at) {
            int start = at;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
            int length = at - start;
            return length > 0 && length <= LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(start));
        }

        private void add(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) start++;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
            if (end - start < SHORTEST_SENTENCE) return;
            Map<Long, Anchor> anchors = new LinkedHashMap<>();
            int at = start;
            while (at < end) {
                char letter = text.charAt(at);
                if (Character.isDigit(letter)) at = number(at, end, anchors);
                else if (Character.isLetter(letter)) at = word(at, end, at == start, anchors);
                else at++;
            }
            sentences.add(new Sentence(new Span(start, end), List.copyOf(anchors.values())));
        }

        private int number(int start, int end, Map<Long, Anchor> anchors) {
            StringBuilder digits = new StringBuilder();
            int at = start;
            while (at < end && (Character.isDigit(text.charAt(at)) || partsDigits(at, end))) {
                char letter = text.charAt(at);
                if (Character.isDigit(letter)) digits.append(Character.digit(letter, 10));
                else if (!partsThousands(at, end)) digits.append('.');
                at++;
            }
            put("#" + digits, digits.length() > 1 ? NUMBER : DIGIT, true, anchors);
            return at;
        }

        private boolean partsDigits(int at, int end) {
            char mark = text.charAt(at);
            boolean isMark = mark == '.' || mark == ',' || mark == '\u00a0' || mark == '\u202f';
            return isMark && at + 1 < end && Character.isDigit(text.charAt(at + 1));
        }

        /// Whether just three digits follow.
        private boolean partsThousands(int at, int end) {
            int after = at + 1;
            while (after < end && after <= at + 4 && Character.isDigit(text.charAt(after))) after++;
            return after == at + 4;
        }

        private int word(int start, int end, boolean isFirst, Map<Long, Anchor> anchors) {
            int at = start;
            while (at < end && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)))) at++;
            String word = text.substring(start, at);
            String spelt = spelling.of(word);
            String state = states.getOrDefault(start, meaning.get(spelt));
            if (state != null) {
                put("=" + state, STATE_OR_DAY, true, anchors);
                return at;
            }
            boolean isCapital = Character.isUpperCase(word.charAt(0));
            boolean isName = isCapital && (named.get(start) || looksLikeName(isFirst));
            if (spelt.length() >= (isCapital ? SHORTEST_NAME : SHORTEST_WORD)) {
                String beginning = spelt.substring(0, Math.min(LETTERS_COMPARED, spelt.length()));
                put(beginning, isName ? NAME : WORD, isName, anchors);
            }
            return at;
        }

        private static boolean isMark(char letter) {
            int type = Character.getType(letter);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        /// Where no module knows the names: a capital letter within a sentence, but not where all nouns have one.
        private boolean looksLikeName(boolean isFirst) {
            return !hasModule && !isFirst && !language.equals("de");
        }

        private void put(String key, double weight, boolean isFirm, Map<Long, Anchor> anchors) {
            long hash = Hashes.of(key);
            Anchor known = anchors.get(hash);
            if (known == null || (isFirm && !known.isFirm())) anchors.put(hash, new Anchor(hash, weight, isFirm));
        }
    }
}
