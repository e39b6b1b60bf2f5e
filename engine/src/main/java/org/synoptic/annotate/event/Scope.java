package org.synoptic.annotate.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EventType;

/// What a sentence does with an event that it names under another one: "refused to meet" tells of a refusal and
/// not of a meeting, "accused them of shelling the town" of an accusation and of a shelling that may have been.
final class Scope {
    private static final int MAX_CLIMB = 5;

    /// Under these prepositions stands what is agreed to, asked for, refused or threatened with.
    private static final Set<String> CONTENT = Set.of("of", "to", "with", "from", "on", "for", "about", "against");

    private static final Set<String> CONTENT_BY_ORDER = Set.of("of", "to", "on", "for", "about");

    /// What becomes of the event below.
    enum Standing {
        FREE,
        CLAIMED,
        /// "denied that …", "rejected reports that …".
        DISPUTED,
        ABSORBED
    }

    private final SentenceView view;
    private final List<Trigger> triggers;
    private final Map<String, String> prepositions;
    private final Set<String> occasions;
    private final Grammar grammar;

    Scope(SentenceView view, List<Trigger> triggers, EventRules rules) {
        this.occasions = rules.occasions;
        this.view = view;
        this.triggers = triggers;
        this.prepositions = rules.prepositions;
        this.grammar = rules.grammar;
    }

    Standing of(Trigger trigger) {
        return view.tree.map(tree -> byTree(tree, trigger)).orElseGet(() -> byOrder(trigger));
    }

    /// The word that disputes a trigger: "denied" in "denied having met", which says no more than that.
    Optional<Trigger> disputing(Trigger trigger) {
        if (view.tree.isEmpty() || of(trigger) != Standing.DISPUTED) return Optional.empty();
        DependencyTree tree = view.tree.get();
        int at = trigger.head();
        for (int climb = 0; climb < MAX_CLIMB && tree.head(at) >= 0; climb++) {
            at = tree.head(at);
            Optional<Trigger> above = triggerAt(at).filter(other -> other.rule().type() == EventType.REJECT);
            if (above.isPresent()) return above;
        }
        return Optional.empty();
    }

    private static Standing under(Trigger governor) {
        if (governor.rule().is("claim")) return Standing.CLAIMED;
        return switch (governor.rule().type()) {
            case AGREE, REQUEST, REJECT, THREATEN -> Standing.ABSORBED;
            default -> Standing.FREE;
        };
    }

    private Standing byTree(DependencyTree tree, Trigger trigger) {
        int at = trigger.head();
        boolean told = false;
        for (int climb = 0; climb < MAX_CLIMB && tree.head(at) >= 0; climb++) {
            String relation = tree.relation(at);
            boolean joined = relation.equals("conj");
            boolean done = isDone(tree, at);
            if (!joined && !done && !isContent(tree, at, relation)) return Standing.FREE;
            told |= done || isTold(tree, at, relation);
            at = tree.head(at);
            Optional<Trigger> governor = joined ? Optional.empty() : triggerAt(at);
            if (governor.isPresent() && !governor.get().equals(trigger)) {
                Standing standing = under(governor.get());
                boolean disputed = told && governor.get().rule().type() == EventType.REJECT;
                if (disputed) return Standing.DISPUTED;
                if (standing != Standing.FREE) return standing;
            }
        }
        return Standing.FREE;
    }

    /// A whole sentence under "that".
    private boolean isTold(DependencyTree tree, int verb, String relation) {
        boolean clause = relation.equals("ccomp") || relation.equals("acl");
        return clause
                && !tree.children(verb, "nsubj").isEmpty()
                && tree.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                grammar.is("that", view.sentence.token(mark).lower()));
    }

    /// "denied having met": a participle that tells what has been done.
    private boolean isDone(DependencyTree tree, int verb) {
        return tree.children(verb, "aux").stream()
                .map(view.sentence::token)
                .anyMatch(aux -> aux.is(Feature.PRESENT_PARTICIPLE) && grammar.is("perfect", aux.lemma()));
    }

    private boolean isContent(DependencyTree tree, int token, String relation) {
        return switch (relation) {
            case "xcomp", "ccomp", "obj", "iobj", "acl" -> true;
            case "obl", "nmod", "advcl" -> isMarkedAsContent(tree, token);
            default -> relation.startsWith("nmod:poss") || relation.equals("compound");
        };
    }

    private boolean isMarkedAsContent(DependencyTree tree, int token) {
        return tree.children(token).stream()
                .filter(child -> tree.relation(child).equals("case")
                        || tree.relation(child).equals("mark"))
                .anyMatch(child -> CONTENT.contains(
                        prepositions.getOrDefault(view.sentence.token(child).lower(), "")));
    }

    private Optional<Trigger> triggerAt(int token) {
        return triggers.stream().filter(trigger -> trigger.head() == token).findFirst();
    }

    /// Without a parse: an infinitive under the verb of the clause before, a noun in the clause of a verb and
    /// not behind a preposition of place or occasion.
    private Standing byOrder(Trigger trigger) {
        Sentence sentence = view.sentence;
        Clauses.Range clause = Clauses.around(sentence, trigger.head());
        for (Trigger governor : triggers) {
            Standing standing = under(governor);
            if (standing == Standing.FREE
                    || governor.equals(trigger)
                    || !governor.rule().isPredicate()) continue;
            boolean same = clause.contains(governor.head());
            boolean before = governor.head() < clause.from()
                    && Clauses.around(sentence, governor.head()).to() + 1 >= clause.from();
            boolean governed = trigger.rule().isPredicate()
                    ? isInfinitive(sentence, trigger.head()) && (same || before)
                    : same && isObject(sentence, trigger);
            if (governed) return standing;
        }
        return Standing.FREE;
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean particle = verb > 0 && sentence.token(verb - 1).pos() == PartOfSpeech.PART;
        if (token.tag().equals("INF")) return true;
        if (token.is(Feature.INFINITIVE) && isBehindPreposition(sentence, verb)) return true;
        boolean perfect = token.is(Feature.PAST_PARTICIPLE)
                && verb + 2 < sentence.size()
                && sentence.token(verb + 1).pos() == PartOfSpeech.PART
                && sentence.token(verb + 2).pos() == PartOfSpeech.AUX;
        return perfect
                || particle && !token.is(Feature.FINITE)
                || token.is(Feature.INFINITIVE) && particle
                || token.tag().equals("VVIZU");
    }

    /// "accepter de rencontrer", "refuse de se rendre".
    private static boolean isBehindPreposition(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at > 0 && sentence.token(at).pos() == PartOfSpeech.PRON) at--;
        return at >= 0 && sentence.token(at).pos() == PartOfSpeech.ADP;
    }

    private boolean isObject(Sentence sentence, Trigger noun) {
        int at = noun.head() - 1;
        while (at >= 0) {
            Token token = sentence.token(at);
            if (token.pos() == PartOfSpeech.ADP)
                return !occasions.contains(token.lower())
                        && CONTENT_BY_ORDER.contains(prepositions.getOrDefault(token.lower(), ""));
            boolean inside = token.pos() == PartOfSpeech.ADJ
                    || token.pos() == PartOfSpeech.ADV
                    || token.pos() == PartOfSpeech.DET
                    || token.pos() == PartOfSpeech.NUM;
            if (!inside) break;
            at--;
        }
        return noun.head() > 0 && at >= 0;
    }
}
