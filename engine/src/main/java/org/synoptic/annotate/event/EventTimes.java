package org.synoptic.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventTime.Relation;
import org.synoptic.model.EventType;
import org.synoptic.model.TimeExpression;

/// Which of a sentence's times is the time of an event: the nearest one of its clause, after the trigger before ahead
/// of it.
final class EventTimes {
    /// A time before the trigger counts as if it stood this many words farther away.
    private static final int BEHIND = 8;

    /// How far behind another trigger a time still belongs to that one.
    private static final int BEHIND_OTHER = 9;

    /// A time outside of the clause is taken only when it stands among the first words of the sentence.
    private static final int OPENING = 6;

    /// Words between the trigger and a time behind an apposition.
    private static final int FARTHEST = 22;

    /// Days in digits, "23.02.2022".
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

    /// Marks that a time's phrase may stand behind.
    private static final Set<String> PASSED = Set.of(",", "(", ")", "-LRB-", "-RRB-");

    /// What takes a while; a signature or an arrest does not last.
    private static final Set<String> LASTING_MODES =
            Set.of("visit", "meet", "multilateral", "military", "demonstrate", "strike", "martial", "hunger");

    private final Predicate<String> occasions;
    private final Map<String, Relation> relations = new HashMap<>();

    /// @param occasions whether something is done at what stands behind a preposition: "after talks"
    EventTimes(List<RuleFiles.Line> lines, Predicate<String> occasions) {
        this.occasions = occasions;
        for (RuleFiles.Line line : lines) {
            relations.put(
                    line.column(0),
                    switch (line.column(1)) {
                        case "from" -> Relation.FROM;
                        case "until" -> Relation.UNTIL;
                        default -> throw line.wrong("neither from nor until: " + line.column(1));
                    });
        }
    }

    Optional<EventTime> of(SentenceView view, Trigger trigger, List<Trigger> others) {
        Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
        TimeExpression when = null;
        TimeExpression duration = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : view.times) {
            int first = view.firstToken(time.span());
            boolean near = reaches(view, clause, first, trigger.head());
            if (!near && !opens(view, first, clause)) continue;
            if (time.type() == TimeExpression.Type.DURATION) {
                if (modifies(view, time, trigger, others)) duration = time;
                continue;
            }
            boolean none = time.type() == TimeExpression.Type.SET || isVague(time) || isStamp(view, time);
            if (none || belongsToOther(view, first, trigger, others)) continue;
            int distance = first > trigger.head() ? first - trigger.head() : trigger.head() - first + BEHIND;
            if (distance < nearest) {
                nearest = distance;
                when = time;
            }
        }
        if (when != null) return Anchoring.eventTime(when, relation(view, when), duration);
        return duration == null ? Optional.empty() : Anchoring.eventTime(duration, Relation.LASTING, duration);
    }

    /// In the clause, or in an apposition to it: only commas and no finite verb in between.
    private static boolean reaches(SentenceView view, Clauses.Range clause, int time, int trigger) {
        if (clause.contains(time)) return true;
        int from = Math.min(time, trigger) + 1;
        int to = Math.max(time, trigger);
        if (to - from > FARTHEST) return false;
        for (int i = from; i < to; i++) {
            Token token = view.sentence.token(i);
            boolean verb = token.pos() == PartOfSpeech.VERB && token.is(Token.Feature.FINITE);
            boolean mark = token.pos() == PartOfSpeech.PUNCT && !PASSED.contains(token.text());
            if (verb || mark || token.pos() == PartOfSpeech.SCONJ) return false;
        }
        return time > trigger;
    }

    /// "On Monday, …", "Speaking on Monday, …".
    private static boolean opens(SentenceView view, int time, Clauses.Range clause) {
        for (int i = 0; i < time && i <= OPENING; i++) {
            Token token = view.sentence.token(i);
            if (token.pos() == PartOfSpeech.VERB && !isSpeaking(view, i)) return false;
        }
        return time <= OPENING && time < clause.from();
    }

    /// "Speaking in Lima, …": a participle that opens the sentence.
    private static boolean isSpeaking(SentenceView view, int token) {
        return token == 0 && view.sentence.token(0).is(Token.Feature.PRESENT_PARTICIPLE);
    }

    /// "in recent years" dates nothing.
    private static boolean isVague(TimeExpression time) {
        return time.interval() == null && time.relative() == null;
    }

    /// "23.02.2022 The visit of …": the day of the page stands before its first words, or behind a dash, and no
    /// preposition leads to it.
    private static boolean isStamp(SentenceView view, TimeExpression time) {
        int first = view.firstToken(time.span());
        StringBuilder words = new StringBuilder();
        for (int i = first; i < view.lastToken(time.span()); i++)
            words.append(view.sentence.token(i).text());
        if (!DIGITS.matcher(words).matches()) return false;
        return first == 0 || view.sentence.token(first - 1).pos() == PartOfSpeech.PUNCT;
    }

    /// "a two-day official visit": the duration stands before the noun; "stayed for two days": after the verb.
    private static boolean modifies(SentenceView view, TimeExpression duration, Trigger trigger, List<Trigger> others) {
        if (!LASTING_MODES.contains(Objects.requireNonNullElse(trigger.rule().mode(), ""))) return false;
        int last = view.lastToken(duration.span());
        for (Trigger other : others) {
            boolean same = sameKind(other, trigger);
            boolean before = !other.rule().isPredicate() && last <= other.head() && other.head() - last <= 3;
            if (before) return same;
        }
        return trigger.rule().isPredicate() && view.firstToken(duration.span()) > trigger.head();
    }

    private static boolean sameKind(Trigger a, Trigger b) {
        return a.rule().type() == b.rule().type()
                && Objects.equals(a.rule().mode(), b.rule().mode());
    }

    /// Another trigger, of another kind, stands between the trigger and the time, or has the time right behind it.
    private boolean belongsToOther(SentenceView view, int time, Trigger trigger, List<Trigger> others) {
        for (Trigger other : others) {
            boolean shared = trigger.rule().isPredicate() && isOccasion(view, other) || isSpeaking(view, other.head());
            if (sameKind(other, trigger) || shared) continue;
            boolean between = trigger.head() < other.head() && other.head() < time && !joined(view, trigger, other);
            boolean behindOther = time < trigger.head() && other.head() < time && time - other.head() <= BEHIND_OTHER;
            if (between || behindOther) return true;
        }
        return false;
    }

    /// "accused them after talks on Monday": what dates the talks dates what was done at them.
    private boolean isOccasion(SentenceView view, Trigger other) {
        if (other.rule().isPredicate() || other.rule().type() != EventType.CONSULT) return false;
        int at = other.head() - 1;
        while (at >= 0 && isInPhrase(view.sentence.token(at))) at--;
        return at >= 0 && occasions.test(view.sentence.token(at).lower());
    }

    private static boolean isInPhrase(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, NUM, ADV, NOUN, PROPN, PRON -> true;
            default -> false;
        };
    }

    /// "kidnapped and killed": what dates one dates both.
    private static boolean joined(SentenceView view, Trigger trigger, Trigger other) {
        return other.head() - trigger.head() == 2
                && view.sentence.token(trigger.head() + 1).pos() == PartOfSpeech.CCONJ;
    }

    private Relation relation(SentenceView view, TimeExpression time) {
        int before = view.firstToken(time.span()) - 1;
        @Nullable
        Relation relation =
                before < 0 ? null : relations.get(view.sentence.token(before).lower());
        if (relation == null && before > 0 && view.sentence.token(before).pos() == PartOfSpeech.ADP) {
            relation = relations.get(view.sentence.token(before - 1).lower());
        }
        return relation == null ? Relation.ON : relation;
    }
}
