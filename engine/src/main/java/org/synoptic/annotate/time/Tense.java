package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Span;

/// Whether a sentence tells of the past or the future where a time expression stands in it.
///
/// The verbs near the expression tell it: in a language with a verb bracket all verbs of its clause, else the nearest
/// verb with its auxiliaries. Words of the classes `will`, `planned`, `have`, `be`, `to`, `clause`, `ranked` steer it.
final class Tense {
    private static final int NEXT_CLAUSE = 4;
    private static final int AUXILIARIES = 5;

    /// Words from "first" to the expression: "the first official visit to the country by a president in …".
    private static final int RANKED_REACH = 12;
    /// A verb after the expression governs it less often than one before it.
    private static final int RIGHT = 3;

    private final WordClasses words;
    private final boolean bracket;

    enum Direction {
        PAST,
        PRESENT,
        FUTURE,
        UNKNOWN
    }

    Tense(TimeRules rules) {
        this.words = rules.words();
        this.bracket = rules.hasVerbBracket();
    }

    Direction at(@Nullable Sentence sentence, Span expression) {
        if (sentence == null) return Direction.UNKNOWN;
        int from = sentence.indexAt(Math.max(expression.start(), sentence.span().start()));
        int to = Math.min(sentence.size(), sentence.indexAt(expression.end() - 1) + 1);
        if (from >= to) return Direction.UNKNOWN;
        return bracket ? ofClause(sentence, from, to) : ofNearest(sentence, from, to);
    }

    /// Whether the expression says among how many something is the first, or the greatest: "the first visit by a
    /// president in 20 years". Words of the class `ranked` tell it.
    boolean isRanked(@Nullable Sentence sentence, Span expression) {
        if (sentence == null) return false;
        int from = sentence.indexAt(Math.max(expression.start(), sentence.span().start()));
        for (int i = from - 1; i >= Math.max(0, from - RANKED_REACH); i--) {
            Token token = sentence.token(i);
            if (is("ranked", token)) return true;
            if (separates(token) || isVerb(token)) return false;
        }
        return false;
    }

    // one verb group

    private Direction ofNearest(Sentence sentence, int from, int to) {
        Direction best = Direction.UNKNOWN;
        int bestCost = Integer.MAX_VALUE;
        int cost = 0;
        for (int i = from - 1; i >= 0 && cost < bestCost; i--) {
            cost += separates(sentence.token(i)) ? NEXT_CLAUSE : 1;
            Direction here = isVerbal(sentence, i) ? ofGroup(sentence, i) : Direction.UNKNOWN;
            if (here == Direction.UNKNOWN) continue;
            best = here;
            bestCost = cost;
        }
        cost = RIGHT;
        for (int i = to; i < sentence.size() && cost < bestCost && !opensAfterthought(sentence, i); i++) {
            cost += separates(sentence.token(i)) ? NEXT_CLAUSE : 1;
            Direction here = isVerbal(sentence, i) ? ofGroup(sentence, lastOfGroup(sentence, i)) : Direction.UNKNOWN;
            if (here == Direction.UNKNOWN) continue;
            best = here;
            bestCost = cost;
        }
        return best;
    }

    /// ", seeking to …": says nothing of a time before it.
    private boolean opensAfterthought(Sentence sentence, int at) {
        return separates(sentence.token(at))
                && at + 1 < sentence.size()
                && sentence.token(at + 1).is(Feature.PRESENT_PARTICIPLE);
    }

    private boolean isVerbal(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isVerb(token) || isPlan(token) || isWill(token);
    }

    /// Coming from the left, the last verb of "will have been met".
    private int lastOfGroup(Sentence sentence, int at) {
        int last = at;
        for (int i = at + 1; i < Math.min(sentence.size(), at + AUXILIARIES); i++) {
            Token token = sentence.token(i);
            if (isVerb(token) || isPlan(token)) last = i;
            else if (token.pos() != PartOfSpeech.ADV && token.pos() != PartOfSpeech.PART) break;
        }
        return last;
    }

    private Direction ofGroup(Sentence sentence, int at) {
        Token verb = sentence.token(at);
        if (isPlan(verb) || isWill(verb) || verb.is(Feature.FUTURE)) return Direction.FUTURE;
        boolean will = false;
        boolean have = false;
        boolean past = false;
        boolean be = false;
        for (int i = at - 1; i >= Math.max(0, at - AUXILIARIES); i--) {
            Token token = sentence.token(i);
            if (isWill(token) || token.is(Feature.FUTURE) || (is("to", token) && isAfterAuxiliary(sentence, i))) {
                will = true;
            } else if (is("have", token)) {
                have = true;
            } else if (is("be", token)) {
                be = true;
            } else if (token.pos() != PartOfSpeech.ADV && token.pos() != PartOfSpeech.PART) {
                break;
            }
            past |= token.is(Feature.PAST);
        }
        return direction(verb, new Auxiliaries(will, have, be, past));
    }

    private record Auxiliaries(boolean will, boolean have, boolean be, boolean past) {}

    /// "to meet" looks ahead, unless it follows what has happened: "managed to meet".
    private boolean isAfterAuxiliary(Sentence sentence, int to) {
        return to == 0 || !is("did-to", sentence.token(to - 1));
    }

    private static Direction direction(Token verb, Auxiliaries with) {
        if (verb.is(Feature.FUTURE)) return Direction.FUTURE;
        if (with.have()) return Direction.PAST;
        if (with.will()) return Direction.FUTURE;
        if (verb.is(Feature.PAST) || with.past()) return Direction.PAST;
        if (verb.is(Feature.PAST_PARTICIPLE)) return with.be() ? Direction.PRESENT : Direction.PAST;
        if (verb.is(Feature.PRESENT_PARTICIPLE)) return with.be() ? Direction.PRESENT : Direction.UNKNOWN;
        return verb.is(Feature.PRESENT) ? Direction.PRESENT : Direction.UNKNOWN;
    }

    // a clause with a verb bracket

    private Direction ofClause(Sentence sentence, int from, int to) {
        int left = from;
        while (left > 0 && !separates(sentence.token(left - 1))) left--;
        int right = to;
        while (right < sentence.size() && !separates(sentence.token(right))) right++;
        List<Token> clause = sentence.tokens().subList(left, right);
        Direction here = isInPlannedPhrase(sentence, to) ? Direction.FUTURE : ofVerbs(clause);
        if (here == Direction.PRESENT && isOpenPerfect(clause) && hasParticipleAhead(sentence, right)) {
            return Direction.PAST;
        }
        while (here == Direction.UNKNOWN && left > 0) {
            int end = left - 1;
            left = end;
            while (left > 0 && !separates(sentence.token(left - 1))) left--;
            here = ofVerbs(sentence.tokens().subList(left, end));
        }
        while (here == Direction.UNKNOWN && right < sentence.size()) {
            int start = right + 1;
            right = start;
            while (right < sentence.size() && !separates(sentence.token(right))) right++;
            if (start < sentence.size()) here = ofVerbs(sentence.tokens().subList(start, right));
        }
        return here;
    }

    /// "die für Freitag geplante Reise": the adjective stands right behind the expression.
    private boolean isInPlannedPhrase(Sentence sentence, int next) {
        if (next >= sentence.size()) return false;
        Token token = sentence.token(next);
        return token.pos() == PartOfSpeech.ADJ && isPlan(token);
    }

    private boolean hasParticipleAhead(Sentence sentence, int end) {
        int start = end + 1;
        for (int at = start; at <= sentence.size(); at++) {
            if (at < sentence.size() && !separates(sentence.token(at))) continue;
            if (start < at && closesPerfect(sentence.tokens().subList(start, at))) return true;
            start = at + 1;
        }
        return false;
    }

    private Direction ofVerbs(List<Token> clause) {
        List<Token> verbs = new ArrayList<>();
        boolean planned = false;
        boolean to = false;
        for (Token token : clause) {
            if (isVerb(token)) verbs.add(token);
            planned |= token.pos() != PartOfSpeech.ADJ && isPlan(token);
            to |= is("to", token);
        }
        if (planned) return Direction.FUTURE;
        Token finite = finite(verbs);
        boolean participle = verbs.stream().anyMatch(verb -> isParticiple(verb, finite));
        boolean infinitive = verbs.stream().anyMatch(verb -> verb.is(Feature.INFINITIVE) && !verb.equals(finite));
        if (finite == null) {
            if (infinitive && to) return Direction.FUTURE;
            return participle ? Direction.PAST : Direction.UNKNOWN;
        }
        if (is("have", finite) && participle) return Direction.PAST;
        if (isWill(finite) && verbs.size() > 1 && !finite.is(Feature.PAST)) {
            return participle && !infinitive ? Direction.PRESENT : Direction.FUTURE;
        }
        if (finite.is(Feature.FUTURE)) return Direction.FUTURE;
        return finite.is(Feature.PAST) ? Direction.PAST : Direction.PRESENT;
    }

    /// The finite verb of a clause: an auxiliary rather than a word that may also be its participle, "hat … verhängt".
    private @Nullable Token finite(List<Token> verbs) {
        Token first = null;
        for (Token verb : verbs) {
            if (!isFinite(verb)) continue;
            if (is("have", verb) || isWill(verb)) return verb;
            if (first == null) first = verb;
        }
        return first;
    }

    private static boolean isParticiple(Token verb, @Nullable Token finite) {
        return !verb.equals(finite) && verb.is(Feature.PAST_PARTICIPLE);
    }

    /// A clause whose auxiliary has its participle farther on, behind what is set off by commas.
    private boolean isOpenPerfect(List<Token> clause) {
        List<Token> verbs = clause.stream().filter(Tense::isVerb).toList();
        return verbs.size() == 1 && isFinite(verbs.getFirst()) && is("have", verbs.getFirst());
    }

    /// Whether a clause ends in a participle and has no finite verb of its own.
    private static boolean closesPerfect(List<Token> clause) {
        List<Token> verbs = clause.stream().filter(Tense::isVerb).toList();
        if (verbs.isEmpty()) return false;
        Token last = verbs.getLast();
        boolean own = verbs.stream().anyMatch(verb -> !verb.equals(last) && isFinite(verb));
        return !own && last.is(Feature.PAST_PARTICIPLE) && clause.indexOf(last) >= clause.size() - 2;
    }

    private static boolean isFinite(Token verb) {
        return verb.is(Feature.FINITE)
                || verb.is(Feature.PAST)
                || verb.is(Feature.SUBJUNCTIVE_I)
                || verb.is(Feature.SUBJUNCTIVE_II);
    }

    private static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
    }

    private boolean separates(Token token) {
        return is("clause", token)
                || (token.pos() == PartOfSpeech.PUNCT && !token.text().equals("."));
    }

    /// "scheduled", but not "the plan".
    private boolean isPlan(Token token) {
        return token.pos() != PartOfSpeech.NOUN && is("planned", token);
    }

    /// "may", but not Theresa May.
    private boolean isWill(Token token) {
        return token.pos() != PartOfSpeech.NOUN && token.pos() != PartOfSpeech.PROPN && is("will", token);
    }

    /// Whether the form or the lemma of a word is of a class.
    private boolean is(String className, Token token) {
        return words.has(className, token.lower()) || words.has(className, token.lemma());
    }
}
