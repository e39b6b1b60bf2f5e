package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a verb, or of a noun under a light verb, by a dependency parse.
final class TreeArguments {
    private static final int MAX_CLIMB = 6;

    private final SentenceView view;
    private final DependencyTree tree;
    private final Map<String, String> prepositions;

    TreeArguments(SentenceView view, DependencyTree tree, Map<String, String> prepositions) {
        this.view = view;
        this.tree = tree;
        this.prepositions = prepositions;
    }

    Arguments ofVerb(int verb) {
        Arguments arguments = new Arguments();
        boolean passive = isPassive(verb);
        arguments.addAll(passive ? "obj" : "subj", subjects(verb, MAX_CLIMB));
        for (int object : tree.children(verb, "obj")) {
            arguments.addAll("obj", parties(object));
            addObliques(arguments, object, "nmod");
        }
        for (int object : tree.children(verb, "iobj")) arguments.addAll("obj", parties(object));
        addObliques(arguments, verb, "obl");
        addObliques(arguments, verb, "nmod");
        for (int complement : tree.children(verb, "xcomp")) {
            for (int object : tree.children(complement, "obj")) arguments.addAll("xobj", parties(object));
        }
        if (passive) arguments.addAll("subj", arguments.at("by"));
        return arguments;
    }

    /// The subject of the verb that carries the noun, and what stands beside it in that clause.
    Arguments ofLightVerb(int noun, Set<String> lightVerbs) {
        Arguments arguments = new Arguments();
        boolean predicate = !tree.children(noun, "cop").isEmpty();
        if (predicate) {
            arguments.addAll("light", subjects(noun, MAX_CLIMB));
            return arguments;
        }
        int at = noun;
        for (int climb = 0; climb < 3 && tree.head(at) >= 0; climb++) {
            int head = tree.head(at);
            Token token = view.sentence.token(head);
            if (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX) {
                arguments.addAll("subj", subjects(head, MAX_CLIMB));
                boolean object =
                        tree.relation(at).startsWith("obj") || tree.relation(at).startsWith("obl");
                if (object && lightVerbs.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                    arguments.addAll(isPassive(head) ? "other" : "light", subjects(head, MAX_CLIMB));
                    addObliques(arguments, head, "obl");
                }
                return arguments;
            }
            if (!tree.relation(at).startsWith("conj") && !tree.relation(at).startsWith("nmod")) return arguments;
            at = head;
        }
        return arguments;
    }

    private void addObliques(Arguments arguments, int head, String relation) {
        for (int oblique : tree.children(head, relation)) {
            for (int mark : tree.children(oblique, "case")) {
                String place = prepositions.get(view.sentence.token(mark).lower());
                if (place != null && !view.isTime(oblique)) arguments.addAll(place, parties(oblique));
            }
        }
    }

    private boolean isPassive(int verb) {
        if (!tree.children(verb, "nsubj:pass").isEmpty()
                || !tree.children(verb, "aux:pass").isEmpty()) return true;
        boolean participle = view.sentence.token(verb).is(Feature.PAST_PARTICIPLE);
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(aux -> view.sentence.token(aux).lemma().equals("have"));
        boolean subject = !tree.children(verb, "nsubj").isEmpty();
        return participle && !perfect && !subject && !tree.relation(verb).equals("conj");
    }

    /// Who does it: the verb's own subject, else that of the clause it belongs to.
    private List<Mention> subjects(int verb, int climb) {
        List<Integer> own = tree.children(verb, "nsubj");
        if (!own.isEmpty()) {
            List<Mention> parties = new ArrayList<>();
            for (int subject : own) {
                boolean relative = isRelative(subject) && tree.relation(verb).startsWith("acl") && tree.head(verb) >= 0;
                parties.addAll(relative ? antecedent(subject, tree.head(verb)) : parties(subject));
            }
            return parties;
        }
        int head = tree.head(verb);
        if (head < 0 || climb == 0) return List.of();
        String relation = tree.relation(verb);
        if (relation.equals("acl") || relation.equals("acl:relcl")) return parties(head);
        return switch (relation) {
            case "conj", "xcomp", "advcl", "ccomp", "parataxis" -> subjects(head, climb - 1);
            default -> List.of();
        };
    }

    /// The name right before the relative pronoun, else what the parse says.
    private List<Mention> antecedent(int pronoun, int head) {
        int before = pronoun > 0 && view.sentence.token(pronoun - 1).text().equals(",") ? pronoun - 1 : pronoun;
        return view.endingAt(before).map(List::of).orElseGet(() -> parties(head));
    }

    private boolean isRelative(int token) {
        return switch (view.sentence.token(token).lower()) {
            case "who", "which", "that", "whom" -> true;
            default -> false;
        };
    }

    /// The parties that a noun phrase means: the mention at its head, else the one inside it that says whose or which.
    private List<Mention> parties(int head) {
        List<Mention> parties = new ArrayList<>();
        collect(head, parties, new HashSet<>());
        return parties;
    }

    private void collect(int head, List<Mention> parties, Set<Integer> seen) {
        if (!seen.add(head)) return;
        List<Mention> here = view.titled(view.at(head));
        if (here.isEmpty()) here = inside(head);
        here.stream().filter(mention -> !parties.contains(mention)).forEach(parties::add);
        for (int other : tree.children(head, "conj")) collect(other, parties, seen);
    }

    private List<Mention> inside(int head) {
        for (String relation : List.of("appos", "flat", "compound", "nmod:poss", "amod")) {
            for (int child : tree.children(head)) {
                boolean fits =
                        tree.relation(child).equals(relation) && !view.at(child).isEmpty();
                if (fits) return view.titled(view.at(child));
            }
        }
        List<Mention> before = nameBefore(head);
        if (!before.isEmpty()) return before;
        List<Mention> of = attribute(head, "of");
        return of.isEmpty() ? attribute(head, "in") : of;
    }

    /// "the Baltic Pipe gas pipeline": the name that opens the row of nouns.
    private List<Mention> nameBefore(int head) {
        for (int i = head - 1; i >= 0 && i >= head - 4; i--) {
            PartOfSpeech pos = view.sentence.token(i).pos();
            if (!view.at(i).isEmpty()) return view.at(i);
            if (pos != PartOfSpeech.NOUN && pos != PartOfSpeech.PROPN && pos != PartOfSpeech.ADJ) return List.of();
        }
        return List.of();
    }

    /// "leaders of Iran", "areas in eastern Ukraine": what the noun phrase belongs to or lies in.
    private List<Mention> attribute(int head, String preposition) {
        for (int child : tree.children(head, "nmod")) {
            boolean fits = tree.children(child, "case").stream()
                    .anyMatch(mark -> view.sentence.token(mark).lower().equals(preposition));
            if (fits && !view.at(child).isEmpty()) return view.at(child);
        }
        return List.of();
    }
}
