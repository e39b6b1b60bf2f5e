package org.synoptic.annotate.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The first party anywhere in what a verb is about, when it stands deeper in the parse than objects and prepositions
/// reach.
final class DeepParties {
    private static final int MAX_DEPTH = 8;
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis");

    private final SentenceView view;
    private final DependencyTree tree;
    private final Map<String, String> prepositions;
    private final PhraseParties phrases;
    private final Grammar grammar;

    DeepParties(
            SentenceView view,
            DependencyTree tree,
            Map<String, String> prepositions,
            PhraseParties phrases,
            Grammar grammar) {
        this.view = view;
        this.tree = tree;
        this.prepositions = prepositions;
        this.phrases = phrases;
        this.grammar = grammar;
    }

    /// At `deep`; in a clause of its own at a noun, at `far`.
    ///
    /// @param tells whether those who suffered a deed are what the verb is about
    void addTo(Arguments arguments, int verb, Tells tells) {
        if (hasUnknownObject(verb)) return;
        Set<Integer> inside = contents(verb);
        for (int token = verb + 1; token < view.sentence.size(); token++) {
            if (isSufferer(token, tells)) continue;
            if (!view.at(token).isEmpty() && hangsOn(token, inside)) {
                arguments.addAll(isInClause(token, inside) ? "far" : "deep", view.titled(view.at(token)));
                return;
            }
        }
    }

    /// "the bombing of the embassy in Ruritania": behind a deed and any preposition but "by"; "the envoy's release".
    private boolean isSufferer(int token, Tells tells) {
        if (tells == Tells.OF_ALL) return false;
        int at = token;
        for (int climb = 0; climb < MAX_DEPTH && tree.head(at) >= 0; climb++) {
            int head = tree.head(at);
            boolean fate = phrases.isFate(head);
            if (fate && tree.relation(at).equals("nmod:poss")) return true;
            boolean deed = fate || tells == Tells.OF_DOERS && phrases.isDeed(head);
            if (deed && tree.relation(at).equals("nmod"))
                return tree.children(at, "case").stream().noneMatch(this::isBy);
            at = head;
        }
        return false;
    }

    private boolean isBy(int mark) {
        return "by".equals(prepositions.get(view.sentence.token(mark).lower()));
    }

    /// The heads of what the verb is about.
    private Set<Integer> contents(int verb) {
        Set<Integer> inside = new HashSet<>();
        for (String relation : List.of("obj", "xcomp", "ccomp", "obl")) {
            for (int child : tree.children(verb, relation)) {
                boolean content = !relation.equals("obl") || isUnderPreposition(child) && !isBeside(child);
                if (content && !view.isTime(child)) inside.add(child);
            }
        }
        return inside;
    }

    /// "on behalf of …", "in the wake of …".
    boolean isBeside(int noun) {
        return grammar.is("beside", view.sentence.token(noun).lower());
    }

    /// "spurned him": of a pronoun that nobody is known for it is not known whom the verb is about.
    private boolean hasUnknownObject(int verb) {
        return tree.children(verb, "obj").stream()
                .anyMatch(object -> view.sentence.token(object).pos() == PartOfSpeech.PRON
                        && view.at(object).isEmpty());
    }

    private boolean isUnderPreposition(int token) {
        return tree.children(token, "case").stream()
                .anyMatch(mark ->
                        prepositions.containsKey(view.sentence.token(mark).lower()));
    }

    private boolean hangsOn(int token, Set<Integer> heads) {
        int at = token;
        for (int climb = 0; climb < MAX_DEPTH && at >= 0; climb++) {
            if (heads.contains(at)) return true;
            if (tree.relation(at).equals("acl:relcl")) return false;
            at = tree.head(at);
        }
        return false;
    }

    /// "seized a ship on suspicion of breaking … sanctions", "goods banned by …": in a clause of its own at a noun, or
    /// beside the object.
    private boolean isInClause(int token, Set<Integer> heads) {
        int at = token;
        for (int climb = 0; climb < MAX_DEPTH && at >= 0; climb++) {
            if (heads.contains(at)) return isBesideObject(at);
            boolean verb = view.sentence.token(at).pos() == PartOfSpeech.VERB;
            if (verb || CLAUSES.contains(tree.relation(at))) return true;
            at = tree.head(at);
        }
        return false;
    }

    private boolean isBesideObject(int content) {
        return tree.relation(content).equals("obl")
                && tree.head(content) >= 0
                && !tree.children(tree.head(content), "obj").isEmpty();
    }
}
