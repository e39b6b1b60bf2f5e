package org.synoptic.annotate.event;

import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// What somebody says that he will do is, in the terms of the ontology, an event of its own that took place: "the
/// rebels
/// said they would release him" a promise (AGREE), "the ministry said it would not lift the ban" a refusal (REJECT),
/// "the union said it would boycott the vote" a threat (THREATEN).
///
/// Meetings and visits that are announced stay what they are, as planned ones.
record Commitment(EventType type, Status status, List<Party> actors) {
    static Commitment of(
            SentenceView view,
            Grammar grammar,
            Trigger trigger,
            Status told,
            Optional<Mention> speaker,
            List<Party> actors) {
        Commitment plain = new Commitment(trigger.rule().type(), told, actors);
        if (!trigger.rule().isPredicate() || !isFuture(view, grammar, trigger.head())) return plain;
        boolean denied = told == Status.DENIED;
        boolean ownWords = speaker.isPresent() && isSpeaker(view, actors, speaker.get());
        EventType type = switch (trigger.rule().type()) {
            case CONCEDE, RETREAT, AID, COOPERATE, AGREE ->
                denied ? EventType.REJECT : ownWords ? EventType.AGREE : plain.type();
            case PROTEST, SANCTION, COERCE, ASSAULT, MOBILIZE ->
                !denied && ownWords ? EventType.THREATEN : plain.type();
            case SUPPORT -> denied ? EventType.REJECT : plain.type();
            default -> plain.type();
        };
        boolean said = type != plain.type() || ownWords && type == EventType.SUPPORT && !denied;
        return said ? new Commitment(type, Status.OCCURRED, actors) : plain;
    }

    private static boolean isFuture(SentenceView view, Grammar grammar, int verb) {
        int from = Math.max(0, verb - 5);
        for (int i = verb - 1; i >= from && !Clauses.isBoundary(view.sentence.token(i)); i--) {
            if (grammar.is("will-do", view.sentence.token(i).lower())) return true;
        }
        return false;
    }

    /// "She said she would", "she said her party would".
    private static boolean isSpeaker(SentenceView view, List<Party> actors, Mention speaker) {
        return actors.stream()
                .anyMatch(actor -> actor.entity().equals(speaker.entity()) || isOfSpeaker(view, actor, speaker));
    }

    private static boolean isOfSpeaker(SentenceView view, Party actor, Mention speaker) {
        return view.endingAt(view.firstToken(actor.span()))
                .filter(owner -> owner.form() == Mention.Form.PRONOUN)
                .filter(owner -> owner.entity().equals(speaker.entity()))
                .isPresent();
    }
}
