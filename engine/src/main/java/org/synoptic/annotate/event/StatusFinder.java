package org.synoptic.annotate.event;

import static org.synoptic.annotate.event.StatusSigns.stronger;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EventType;
import org.synoptic.model.Status;

/// Whether an event took place, by the words around its trigger: "will", "soll", "could", "never".
///
/// `VerbStatus` and `NounStatus` read the clause of the trigger, `GovernedStatus` what the parse puts above a verb;
/// what
/// stands before the clause and the kind of the sentence count for both.
final class StatusFinder {
    /// In words, from "would like" to the verb.
    private static final int POLITE_REACH = 4;

    private final StatusSigns signs;
    private final Grammar grammar;

    /// @param lines of `status.tsv`
    StatusFinder(List<RuleFiles.Line> lines, Grammar grammar) {
        this.signs = new StatusSigns(lines);
        this.grammar = grammar;
    }

    Status of(SentenceView view, Trigger trigger) {
        VerbStatus verbs = new VerbStatus(view, signs, grammar);
        Status own = trigger.rule().isPredicate()
                ? verbs.of(trigger.head())
                : new NounStatus(view, signs, grammar, verbs).of(trigger);
        boolean goal = view.tree
                .map(tree -> new GovernedStatus(view.sentence, tree, signs, grammar).isGoal(trigger))
                .orElse(false);
        if (goal) own = stronger(own, Status.PLANNED);
        if (isPolite(view, trigger)) own = Status.OCCURRED;
        Status told = stronger(own, signs.above(view.sentence, trigger.head()));
        return isAsked(view.sentence) ? stronger(told, Status.POSSIBLE) : told;
    }

    /// "I would call for calm", "would like to thank", "möchte ihm danken": said, and done by it.
    private boolean isPolite(SentenceView view, Trigger trigger) {
        EventType type = trigger.rule().type();
        if (type != EventType.REQUEST && type != EventType.SUPPORT) return false;
        Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
        GoingOn words = new GoingOn(view, grammar);
        int from = view.tree.isPresent() ? Math.max(clause.from(), trigger.head() - POLITE_REACH) : clause.from();
        for (int i = from; i < clause.to() && (view.tree.isEmpty() || i < trigger.head()); i++) {
            if (words.isPhrase("polite", i)) return true;
        }
        return false;
    }

    /// "Did a ship leave the port?": a question that yes or no answers. "Why did it leave?" says that it left.
    private static boolean isAsked(Sentence sentence) {
        int first = 0;
        while (first < sentence.size() && sentence.token(first).pos() == PartOfSpeech.PUNCT) first++;
        int last = sentence.size() - 1;
        while (last > first && Clauses.isQuote(sentence.token(last))) last--;
        return last > first
                && sentence.token(last).text().equals("?")
                && (sentence.token(first).pos() == PartOfSpeech.AUX
                        || sentence.token(first).is(Feature.FINITE));
    }

    /// Of an event that took place, whether it was still going on when the report was written.
    boolean isGoingOn(SentenceView view, Trigger trigger) {
        return goingOn(view, trigger).isPresent();
    }

    private Optional<Integer> goingOn(SentenceView view, Trigger trigger) {
        return trigger.rule().isPredicate()
                ? new GoingOn(view, grammar).sign(trigger.head())
                : new NounGoingOn(view, grammar).sign(trigger);
    }

    /// The words of the trigger's clause that speak for a status, for explanations; empty when none does.
    String cues(SentenceView view, Trigger trigger, Status told) {
        if (told == Status.ONGOING)
            return goingOn(view, trigger)
                    .map(sign -> "'" + view.sentence.token(sign).text() + "'")
                    .orElse("");
        Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
        StringJoiner cues = new StringJoiner(", ");
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i == trigger.head()) continue;
            int at = i;
            signs.anywhere(view.sentence, i)
                    .filter(status -> status == told && told != Status.OCCURRED)
                    .ifPresent(status -> cues.add("'" + view.sentence.token(at).text() + "'"));
        }
        return cues.toString();
    }
}
