package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Who does what a verb tells, by a dependency parse: its own subject, else that of the clause it belongs to.
final class TreeSubjects {
    private static final int MAX_CLIMB = 6;

    private final SentenceView view;
    private final DependencyTree tree;
    private final Grammar grammar;
    private final PhraseParties phrases;

    TreeSubjects(SentenceView view, DependencyTree tree, Grammar grammar, PhraseParties phrases) {
        this.view = view;
        this.tree = tree;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    List<Mention> of(int verb) {
        return subjects(verb, MAX_CLIMB);
    }

    /// Its own subject only.
    List<Mention> ownOf(int verb) {
        return subjects(verb, 0);
    }

    /// "An attack in Norway killed two": the state in which something happened did not do it.
    List<Mention> acting(int verb) {
        return of(verb).stream()
                .filter(subject -> !isScene(subject) && !isOwnerOfSubject(subject))
                .toList();
    }

    /// To whom a verb in the passive is done: "three workers killed when …" the noun right before it, where the parse
    /// would look for him in another clause.
    List<Mention> undergoing(int verb) {
        boolean bare = tree.children(verb, "aux").isEmpty() && verb > 0 && !isJoinedOrAtNoun(verb);
        List<Integer> own = tree.children(verb, "nsubj");
        boolean nearer = own.isEmpty() || own.size() == 1 && isRelativeOf(own.getFirst(), verb - 1);
        if (!bare || !nearer) return of(verb);
        List<Mention> right = view.at(verb - 1).stream()
                .filter(mention -> mention.type() == EntityType.GROUP || mention.type() == EntityType.PERSON)
                .toList();
        return right.isEmpty() && own.isEmpty() ? of(verb) : right;
    }

    private boolean isJoinedOrAtNoun(int verb) {
        String relation = tree.relation(verb);
        return relation.equals("conj") || relation.startsWith("acl") && !isRelativeOf(tree.head(verb), verb - 1);
    }

    /// "the sister of the teenager killed by …".
    private boolean isRelativeOf(int kin, int noun) {
        return kin >= 0
                && kin < noun
                && grammar.is("kin", view.sentence.token(kin).lemma().toLowerCase(Locale.ROOT))
                && tree.head(noun) == kin;
    }

    /// "His case has broken the truce": what belongs to somebody did it, and not he.
    private boolean isOwnerOfSubject(Mention subject) {
        int at = view.lastToken(subject.span()) - 1;
        int thing = tree.head(at);
        return thing >= 0
                && tree.relation(at).equals("nmod:poss")
                && tree.relation(thing).equals("nsubj")
                && view.sentence.token(thing).pos() == PartOfSpeech.NOUN
                && subject.type() == EntityType.PERSON
                && grammar.endsAs("owned", view.sentence.token(thing).lemma().toLowerCase(Locale.ROOT));
    }

    boolean isScene(Mention subject) {
        int at = view.lastToken(subject.span()) - 1;
        boolean place = subject.type() == EntityType.COUNTRY || subject.type() == EntityType.PLACE;
        if (!place || subject.form() != Mention.Form.NAME || !tree.relation(at).equals("nmod")) return false;
        return tree.children(at, "case").stream()
                .anyMatch(mark -> view.sentence.token(mark).lower().equals("in"));
    }

    /// Who does it: the verb's own subject, else that of the clause it belongs to.
    private List<Mention> subjects(int verb, int climb) {
        List<Integer> own = tree.children(verb, "nsubj");
        if (!own.isEmpty()) return named(verb, own);
        List<Mention> acting = actingRightBefore(verb);
        if (!acting.isEmpty()) return acting;
        int head = tree.head(verb);
        if (head < 0 || climb == 0) return List.of();
        String relation = tree.relation(verb);
        if (relation.equals("acl") || relation.equals("acl:relcl")) return bearer(verb, head);
        int closed = relation.equals("conj") ? aroundRelative(verb, head) : head;
        if (closed != head) return subjects(closed, climb - 1);
        int nearer = relation.equals("conj") ? nearerClause(verb, head) : head;
        if (nearer != head) return subjects(nearer, climb - 1);
        return switch (relation) {
            case "xcomp" -> governed(verb, head, climb);
            case "advcl" -> isBlamed(verb, head) ? blamed(head) : subjects(head, climb - 1);
            case "conj", "ccomp", "parataxis" -> subjects(head, climb - 1);
            case "dep" -> isDone(verb) ? subjects(head, climb - 1) : List.of();
            default -> List.of();
        };
    }

    /// "denied having met".
    private boolean isDone(int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> view.sentence.token(aux).is(Feature.PRESENT_PARTICIPLE));
    }

    private List<Mention> named(int verb, List<Integer> own) {
        List<Mention> parties = new ArrayList<>();
        for (int subject : own) {
            boolean relative = isRelative(subject) && tree.relation(verb).startsWith("acl") && tree.head(verb) >= 0;
            parties.addAll(relative ? antecedent(subject, tree.head(verb)) : phrases.of(subject));
        }
        return parties.isEmpty() ? rightBefore(verb, own) : parties;
    }

    /// "Miles from the border, the police fired": a noun without a preposition right before the verb, though the parse
    /// takes the first noun of the sentence.
    private List<Mention> rightBefore(int verb, List<Integer> taken) {
        int noun = lastBeforeAuxiliaries(verb);
        if (noun <= 0 || taken.contains(noun) || view.isTime(noun)) return List.of();
        boolean named = view.sentence.token(noun).pos() == PartOfSpeech.NOUN
                || view.sentence.token(noun).pos() == PartOfSpeech.PROPN;
        boolean behind = !tree.children(noun, "case").isEmpty()
                || tree.relation(noun).equals("compound")
                || view.sentence.token(noun - 1).pos() == PartOfSpeech.ADP;
        boolean first = taken.stream().allMatch(subject -> isFollowedByComma(subject, noun));
        return named && !behind && first ? phrases.of(noun) : List.of();
    }

    private int lastBeforeAuxiliaries(int verb) {
        int at = verb - 1;
        while (at > 0 && isAuxiliary(at)) at--;
        return at;
    }

    private boolean isAuxiliary(int token) {
        PartOfSpeech pos = view.sentence.token(token).pos();
        return pos == PartOfSpeech.AUX || pos == PartOfSpeech.ADV;
    }

    private boolean isFollowedByComma(int from, int to) {
        for (int i = from; i < to; i++) if (view.sentence.token(i).text().equals(",")) return true;
        return false;
    }

    /// "the North not carrying out a test": whoever stands right before a participle in "-ing", and behind no
    /// preposition.
    private List<Mention> actingRightBefore(int verb) {
        if (!view.sentence.token(verb).is(Feature.PRESENT_PARTICIPLE)) return List.of();
        boolean negated = verb > 0 && view.sentence.token(verb - 1).lower().equals("not");
        if (!negated) return List.of();
        return view.endingAt(verb - 1)
                .filter(mention -> {
                    int first = view.firstToken(mention.span());
                    return first == 0 || view.sentence.token(first - 1).pos() != PartOfSpeech.ADP;
                })
                .map(List::of)
                .orElse(List.of());
    }

    /// "allowed the envoy to go": the object of the verb above, else its subject.
    private List<Mention> governed(int verb, int head, int climb) {
        String lemma = view.sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        List<Integer> objects = tree.children(head, "obj").stream()
                .filter(object -> object > head && object < verb)
                .toList();
        if (!grammar.is("lets", lemma) || objects.isEmpty()) return subjects(head, climb - 1);
        return objects.stream().flatMap(object -> phrases.of(object).stream()).toList();
    }

    /// "fined them for breaking the law", "kept him from leaving": of whom something is told that has an object.
    private boolean isBlamed(int verb, int head) {
        boolean marked = tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("mark")
                        || tree.relation(child).equals("case"))
                .anyMatch(mark -> grammar.is("blamed", view.sentence.token(mark).lower()));
        return marked && !tree.children(head, "obj").isEmpty();
    }

    private List<Mention> blamed(int head) {
        return tree.children(head, "obj").stream()
                .flatMap(object -> phrases.of(object).stream())
                .toList();
    }

    /// Who does what a participle at a noun tells: "the man wearing …"; of what somebody issued, he: "adopted a
    /// resolution condemning …"; behind a comma who does what the clause tells: "hit the town, killing …".
    private List<Mention> bearer(int participle, int noun) {
        boolean apart = participle > 0
                && view.sentence.token(participle - 1).text().equals(",")
                && !tree.relation(participle).equals("acl:relcl")
                && tree.head(noun) >= 0;
        if (apart && !tree.relation(noun).startsWith("nsubj")) return subjects(tree.head(noun), 1);
        if (isApartInfinitive(participle, noun)) return List.of();
        List<Mention> named = phrases.of(noun);
        boolean said = view.sentence.token(participle).is(Feature.PRESENT_PARTICIPLE)
                && tree.relation(noun).equals("obj")
                && tree.head(noun) >= 0;
        return named.isEmpty() && said ? subjects(tree.head(noun), 1) : named;
    }

    /// "To the president mainly to thank him": an infinitive that does not follow the name right away.
    private boolean isApartInfinitive(int verb, int noun) {
        return view.sentence.token(verb).is(Feature.INFINITIVE) && phrases.isName(noun) && verb - noun > 2;
    }

    /// "Parliament met after ships rammed a boat, opened fire and seized it": what is listed after a comma belongs to
    /// the clause right before it, whatever the parse says.
    private int nearerClause(int verb, int head) {
        for (int clause = verb - 1; clause > head; clause--) {
            boolean finite = view.sentence
                            .token(clause)
                            .tag()
                            .equals(view.sentence.token(verb).tag())
                    && view.sentence.token(clause).is(Feature.FINITE);
            if (!finite || tree.head(clause) != head || tree.relation(clause).equals("conj")) continue;
            boolean listed = isListed(head, clause, verb);
            return listed && !tree.children(clause, "nsubj").isEmpty() ? clause : head;
        }
        return head;
    }

    /// "went to the judge, who was sitting there, and took him": behind the comma that ends the relative clause the
    /// verb
    /// goes with the one above it.
    private int aroundRelative(int verb, int head) {
        boolean closed = tree.relation(head).equals("acl:relcl")
                && tree.children(verb, "cc").stream()
                        .anyMatch(and -> and > head
                                && view.sentence.token(and - 1).text().equals(","));
        boolean opened = closed && tree.children(head, "nsubj").stream().anyMatch(this::isBehindComma);
        int at = tree.head(head);
        for (int climb = 0; opened && climb < MAX_CLIMB && at >= 0; climb++) {
            if (view.sentence.token(at).tag().equals(view.sentence.token(verb).tag())) return at;
            at = tree.head(at);
        }
        return head;
    }

    private boolean isBehindComma(int pronoun) {
        return pronoun > 0
                && isRelative(pronoun)
                && view.sentence.token(pronoun - 1).text().equals(",");
    }

    private boolean isListed(int head, int from, int to) {
        return tree.children(head, "conj").stream()
                .anyMatch(verb -> verb > from
                        && verb <= to
                        && view.sentence.token(verb - 1).text().equals(","));
    }

    /// The name right before the relative pronoun, else what the parse says.
    private List<Mention> antecedent(int pronoun, int head) {
        int before = pronoun > 0 && view.sentence.token(pronoun - 1).text().equals(",") ? pronoun - 1 : pronoun;
        int named = described(head);
        if (named != head) return phrases.of(named);
        return view.endingAt(before).map(List::of).orElseGet(() -> phrases.of(head));
    }

    /// "Jane Doe, a party member and a former minister, who …": whom the noun says more about.
    private int described(int noun) {
        int at = noun;
        while (tree.relation(at).equals("conj") && tree.head(at) >= 0) at = tree.head(at);
        boolean apposition = tree.relation(at).equals("appos") && tree.head(at) >= 0;
        return apposition && !view.at(tree.head(at)).isEmpty() ? tree.head(at) : noun;
    }

    private boolean isRelative(int token) {
        return grammar.is("relative", view.sentence.token(token).lower());
    }
}
