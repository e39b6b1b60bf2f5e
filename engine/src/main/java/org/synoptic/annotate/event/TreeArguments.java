package org.synoptic.annotate.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a verb, or of a noun under a light verb, by a dependency parse. `TreeSubjects` says who does it,
/// `PhraseParties` whom a noun phrase means.
final class TreeArguments {
    private static final int MAX_CLIMB = 3;
    private static final int MAX_COMPLEMENTS = 2;
    private static final String WITH = "with";
    private static final Set<String> OCCASIONS = Set.of("on", "at", "during");

    private final SentenceView view;
    private final DependencyTree tree;
    private final Map<String, String> prepositions;
    private final PhraseParties phrases;
    private final TreeSubjects subjects;
    private final DeepParties deep;
    private final Grammar grammar;

    TreeArguments(SentenceView view, DependencyTree tree, Map<String, String> prepositions, Grammar grammar) {
        this.view = view;
        this.tree = tree;
        this.prepositions = prepositions;
        this.grammar = grammar;
        this.phrases = new PhraseParties(view, tree, grammar);
        this.subjects = new TreeSubjects(view, tree, grammar, phrases);
        this.deep = new DeepParties(view, tree, prepositions, phrases, grammar);
    }

    /// @param trigger a verb, or an adjective or auxiliary that stands for one
    /// @param undergone whether the subject of a verb without an object has it done to him: "two soldiers killed"
    /// @param tells what an object that names a deed is to the verb
    Arguments ofVerb(int trigger, boolean undergone, Tells tells) {
        int verb = tree.relation(trigger).startsWith("aux") && tree.head(trigger) >= 0 ? tree.head(trigger) : trigger;
        Arguments arguments = new Arguments();
        boolean passive = isPassive(verb) || undergone && isBare(verb);
        arguments.addAll(passive ? "obj" : "subj", passive ? subjects.undergoing(verb) : subjects.acting(verb));
        for (int object : objects(verb)) {
            arguments.addAll("obj", phrases.told(object, tells));
            addObliques(arguments, object, "nmod", tells);
        }
        for (int object : tree.children(verb, "iobj")) arguments.addAll("obj", phrases.of(object));
        addObliques(arguments, verb, "obl", tells);
        addObliques(arguments, verb, "nmod", tells);
        addComplements(arguments, verb, MAX_COMPLEMENTS, tells);
        deep.addTo(arguments, verb, tells);
        speakers(verb).forEach(speaker -> arguments.add("speaker", speaker));
        if (passive) arguments.addAll("subj", arguments.at("by"));
        return arguments;
    }

    /// Its own, else in "kidnapped and killed her" that of the verb it is joined to.
    private List<Integer> objects(int verb) {
        List<Integer> own = tree.children(verb, "obj");
        boolean joined = own.isEmpty() && tree.relation(verb).equals("conj") && tree.head(verb) >= 0;
        if (!joined) return own;
        return tree.children(tree.head(verb), "obj").stream()
                .filter(object -> object > verb)
                .toList();
    }

    /// "agreed to withdraw from …", "demanded that … stop": whom the clause under the verb is about, its subject at
    /// `csubj`, all others at `xobj`.
    private void addComplements(Arguments arguments, int verb, int depth, Tells tells) {
        if (depth == 0) return;
        for (String relation : List.of("xcomp", "ccomp", "advcl")) {
            for (int complement : tree.children(verb, relation)) {
                if (relation.equals("advcl") && !isForWhom(complement)) continue;
                for (int subject : tree.children(complement, "nsubj")) {
                    if (!isFateWished(subject, tells)) arguments.addAll("csubj", phrases.told(subject, tells));
                }
                for (int object : tree.children(complement, "obj")) {
                    arguments.addAll("xobj", phrases.told(object, tells));
                    for (int oblique : tree.children(object, "nmod")) arguments.addAll("xobj", phrases.of(oblique));
                }
                for (int oblique : tree.children(complement, "obl")) {
                    if (!view.isTime(oblique)) arguments.addAll("xobj", phrases.of(oblique));
                }
                addComplements(arguments, complement, depth - 1, tells);
            }
        }
    }

    /// "called for them to leave".
    private boolean isForWhom(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(
                        mark -> grammar.is("for-whom", view.sentence.token(mark).lower()));
    }

    /// "urged that he be freed": nothing is asked of him.
    private boolean isFateWished(int subject, Tells tells) {
        return tells == Tells.OF_OTHERS && tree.relation(subject).endsWith(":pass");
    }

    /// The subject of the verb of saying above the clause.
    private List<Mention> speakers(int verb) {
        int head = tree.head(verb);
        return head >= 0 && tree.relation(verb).equals("ccomp") ? subjects.ownOf(head) : List.of();
    }

    /// The subject of the verb that carries the noun, and what stands beside it in that clause.
    Arguments ofLightVerb(int noun, Set<String> lightVerbs) {
        Arguments arguments = new Arguments();
        if (!tree.children(noun, "cop").isEmpty()) {
            arguments.addAll("light", subjects.of(noun));
            return arguments;
        }
        int at = noun;
        for (int climb = 0; climb < MAX_CLIMB && tree.head(at) >= 0; climb++) {
            int head = tree.head(at);
            PartOfSpeech pos = view.sentence.token(head).pos();
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
                addCarrier(arguments, at, head, lightVerbs);
                return arguments;
            }
            if (!tree.relation(at).startsWith("conj") && !tree.relation(at).startsWith("nmod")) return arguments;
            at = head;
        }
        return arguments;
    }

    private void addCarrier(Arguments arguments, int noun, int verb, Set<String> lightVerbs) {
        List<Mention> carriers = subjects.of(verb);
        arguments.addAll("subj", carriers);
        if (isOccasion(noun)) arguments.addAll("during", carriers);
        boolean object =
                tree.relation(noun).startsWith("obj") || tree.relation(noun).startsWith("obl");
        if (!object || !lightVerbs.contains(view.sentence.token(verb).lemma().toLowerCase(Locale.ROOT))) return;
        arguments.addAll(isPassive(verb) ? "other" : "light", carriers);
        addObliques(arguments, verb, "obl", Tells.OF_ALL);
    }

    /// "said on a visit", "warned during talks".
    private boolean isOccasion(int noun) {
        return tree.relation(noun).startsWith("obl")
                && tree.children(noun, "case").stream()
                        .anyMatch(mark -> OCCASIONS.contains(prepositions.getOrDefault(
                                view.sentence.token(mark).lower(), "")));
    }

    private void addObliques(Arguments arguments, int head, String relation, Tells tells) {
        for (int oblique : tree.children(head, relation)) {
            if (deep.isBeside(oblique) || phrases.isUndergone(oblique, head, tells) || isForPassive(oblique, tells))
                continue;
            for (int mark : tree.children(oblique, "case")) {
                if (mark == 0 && view.sentence.token(mark).lower().equals(WITH)) continue;
                String place = prepositions.get(view.sentence.token(mark).lower());
                if (place != null && !view.isTime(oblique)) arguments.addAll(place, led(place, oblique, tells));
            }
            if (relation.equals("obl")) addPartners(arguments, oblique);
        }
    }

    /// "killed by a storm in Ruritania": the state in which it was did not do it.
    private List<Mention> led(String place, int oblique, Tells tells) {
        List<Mention> parties = phrases.told(oblique, tells);
        if (!place.equals("by")) return parties;
        return parties.stream().filter(party -> !subjects.isScene(party)).toList();
    }

    /// "called for them to be given a fair trial": nothing is asked of them.
    private boolean isForPassive(int oblique, Tells tells) {
        int verb = tree.head(oblique);
        return tells == Tells.OF_OTHERS
                && tree.relation(oblique).equals("obl")
                && tree.children(verb, "xcomp").stream()
                        .anyMatch(clause -> clause > oblique
                                && !tree.children(clause, "aux:pass").isEmpty());
    }

    /// "speak by telephone with …": with whom, though the parse hangs it on the means.
    private void addPartners(Arguments arguments, int oblique) {
        for (int partner : tree.children(oblique, "nmod")) {
            boolean with = tree.children(partner, "case").stream()
                    .anyMatch(mark -> WITH.equals(
                            prepositions.get(view.sentence.token(mark).lower())));
            if (with) arguments.addAll(WITH, phrases.of(partner));
        }
    }

    private boolean isPassive(int verb) {
        if (!tree.children(verb, "nsubj:pass").isEmpty()
                || !tree.children(verb, "aux:pass").isEmpty()) return true;
        boolean participle = view.sentence.token(verb).is(Feature.PAST_PARTICIPLE);
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(aux -> view.sentence.token(aux).lemma().equals("have"));
        List<Integer> own = tree.children(verb, "nsubj");
        if (participle && isHadDone(verb, own)) return true;
        return participle && !perfect && own.isEmpty() && !tree.relation(verb).equals("conj") || isFate(verb);
    }

    /// "want police banned": whom somebody wants it done to.
    private boolean isHadDone(int verb, List<Integer> subjects) {
        int head = tree.head(verb);
        return subjects.size() == 1
                && head >= 0
                && head < subjects.getFirst()
                && tree.children(verb, "aux").isEmpty()
                && grammar.is("has-done", view.sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /// "Smith's killing": read as a verb, with the one who was killed before it.
    private boolean isFate(int verb) {
        return verb > 1
                && view.sentence.token(verb).is(Feature.PRESENT_PARTICIPLE)
                && view.sentence.token(verb - 1).tag().equals("POS")
                && grammar.is("suffered", view.sentence.token(verb).lower())
                && tree.children(verb, "obj").isEmpty();
    }

    /// Neither object nor auxiliary, in the past: as headlines and captions put the passive.
    private boolean isBare(int verb) {
        Token token = view.sentence.token(verb);
        boolean past = token.is(Feature.PAST_PARTICIPLE) || token.is(Feature.PAST);
        return past
                && tree.children(verb, "obj").isEmpty()
                && tree.children(verb, "aux").isEmpty()
                && !tree.relation(verb).equals("conj");
    }
}
