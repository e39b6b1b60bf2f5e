package org.synoptic.annotate.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The parts of a sentence between commas and other marks, as far as they can be told without a parse.
final class Clauses {
    private static final Set<String> MARKS = Set.of(
            ",", ";", ":", "(", ")", "-LRB-", "-RRB-", "–", "—", "-", "--", "…", "“", "”", "„", "\"", "``", "''", "«",
            "»", ".", "?", "!");
    /// What they hold may be a part of the clause around them: "warf ihr „Härte“ vor".
    private static final Set<String> QUOTES = Set.of("“", "”", "„", "\"", "``", "''", "«", "»");

    private static final Set<PartOfSpeech> LISTED = Set.of(PartOfSpeech.ADJ, PartOfSpeech.NUM);

    /// How many words a clause beside a conjunction is looked at.
    private static final int REACH = 15;

    private Clauses() {}

    /// A part of a sentence: the tokens from `from` to before `to`.
    record Range(int from, int to) {
        boolean contains(int token) {
            return from <= token && token < to;
        }
    }

    static boolean isQuote(Token token) {
        return QUOTES.contains(token.text());
    }

    static boolean isBoundary(Token token) {
        return token.pos() == PartOfSpeech.PUNCT && MARKS.contains(token.text());
    }

    /// A comma between two adjectives or numbers is part of an enumeration: "bilateral, regional and global issues".
    private static boolean isBoundary(Sentence sentence, int index) {
        if (!isBoundary(sentence.token(index)) || Asides.isMark(sentence, index)) return false;
        boolean inside = index > 0
                && index + 1 < sentence.size()
                && sentence.token(index).text().equals(",");
        if (!inside) return true;
        PartOfSpeech before = sentence.token(index - 1).pos();
        return before != sentence.token(index + 1).pos() || !LISTED.contains(before);
    }

    /// The range around a token up to the next marks, and up to a conjunction when there is a finite verb on both sides
    /// of it.
    static Range around(Sentence sentence, int token) {
        int from = token;
        while (from > 0 && !isBoundary(sentence, from - 1) && !startsClause(sentence, from, token)) from--;
        int to = token + 1;
        while (to < sentence.size() && !isBoundary(sentence, to) && !startsClause(sentence, to, token)) to++;
        return new Range(from, to);
    }

    private static boolean startsClause(Sentence sentence, int at, int token) {
        if (at == token) return false;
        Token word = sentence.token(at);
        if (word.pos() == PartOfSpeech.SCONJ || word.is(Feature.RELATIVE)) return true;
        if (word.pos() != PartOfSpeech.CCONJ) return false;
        int from = at;
        while (from > 0 && at - from < REACH && !isBoundary(sentence, from - 1)) from--;
        int to = at + 1;
        while (to < sentence.size() && to - at < REACH && !isBoundary(sentence.token(to))) to++;
        return holdsFinite(sentence, from, at)
                && holdsFinite(sentence, at + 1, to)
                && !isOneBracket(sentence, from, at, to);
    }

    private static boolean holdsFinite(Sentence sentence, int from, int to) {
        return tokens(sentence, from, to).anyMatch(token -> token.is(Feature.FINITE));
    }

    private static Stream<Token> tokens(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).mapToObj(sentence::token);
    }

    /// "wird über Handel und Zölle verhandeln": an auxiliary whose verb follows behind the conjunction.
    private static boolean isOneBracket(Sentence sentence, int from, int conjunction, int to) {
        boolean opens = tokens(sentence, from, conjunction).noneMatch(token -> token.pos() == PartOfSpeech.VERB);
        return opens
                && tokens(sentence, conjunction + 1, to)
                        .filter(token -> token.is(Feature.FINITE))
                        .allMatch(token -> token.is(Feature.INFINITIVE));
    }

    /// Whether the word may stand between the start of a clause and the noun that is its subject.
    static boolean isBeforeSubject(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, SCONJ -> true;
            default -> false;
        };
    }

    /// The prefix that a verb has left at the end of its clause: "rief … an".
    static Optional<Integer> separatedPrefix(Sentence sentence, int verb, Grammar grammar) {
        if (!grammar.has("prefix") || !sentence.token(verb).is(Feature.FINITE)) return Optional.empty();
        for (int i = verb + 1; i < sentence.size() && i <= verb + 25; i++) {
            boolean ends = i + 1 == sentence.size()
                    || isBoundary(sentence.token(i + 1))
                    || sentence.token(i + 1).pos() == PartOfSpeech.CCONJ;
            if (ends && grammar.is("prefix", sentence.token(i).lower())) return Optional.of(i);
            if (isBoundary(sentence.token(i)) && !isQuote(sentence.token(i))) return Optional.empty();
        }
        return Optional.empty();
    }
}
