package org.synoptic.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventTime.Relation;
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

    /// Marks that a time's phrase may stand behind.
    private static final Set<String> PASSED = Set.of(",", "(", ")", "-LRB-", "-RRB-");

    /// What takes a while; a signature or an arrest does not last.
    private static final Set<String> LASTING_MODES =
            Set.of("visit", "meet", "multilateral", "military", "demonstrate", "strike", "martial", "hunger");

    private final Map<String, Relation> relations = new HashMap<>();

    EventTimes(List<RuleFiles.Line> lines) {
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
            if (time.type() == TimeExpression.Type.SET || isVague(time) || belongsToOther(view, first, trigger, others))
                continue;
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
        if (to - from > 14) return false;
        for (int i = from; i < to; i++) {
            Token token = view.sentence.token(i);
            boolean verb = token.pos() == PartOfSpeech.VERB && token.is(Token.Feature.FINITE);
            boolean mark = token.pos() == PartOfSpeech.PUNCT && !PASSED.contains(token.text());
            if (verb || mark || token.pos() == PartOfSpeech.SCONJ) return false;
        }
        return time > trigger;
    }

    private static boolean opens(SentenceView view, int time, Clauses.Range clause) {
        for (int i = 0; i < time && i <= OPENING; i++) {
            if (view.sentence.token(i).pos() == PartOfSpeech.VERB) return false;
        }
        return time <= OPENING && time < clause.from();
    }

    /// "in recent years" dates nothing.
    private static boolean isVague(TimeExpression time) {
        return time.interval() == null && time.relative() == null;
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
    private static boolean belongsToOther(SentenceView view, int time, Trigger trigger, List<Trigger> others) {
        for (Trigger other : others) {
            if (sameKind(other, trigger)) continue;
            boolean between = trigger.head() < other.head() && other.head() < time && !joined(view, trigger, other);
            boolean behindOther = time < trigger.head() && other.head() < time && time - other.head() <= BEHIND_OTHER;
            if (between || behindOther) return true;
        }
        return false;
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
