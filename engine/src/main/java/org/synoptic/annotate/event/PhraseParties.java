package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The parties that a noun phrase means, by a dependency parse: "the leaders of Ruritania", "the British and Irish
/// governments", "the prime minister, Jane Doe".
final class PhraseParties {
    private final SentenceView view;
    private final DependencyTree tree;
    private final Grammar grammar;

    PhraseParties(SentenceView view, DependencyTree tree, Grammar grammar) {
        this.view = view;
        this.tree = tree;
        this.grammar = grammar;
    }

    /// The mention at its head, else the one inside it that says whose or which.
    List<Mention> of(int head) {
        List<Mention> parties = new ArrayList<>();
        collect(head, parties, new HashSet<>());
        return parties;
    }

    /// Those whom a verb concerns that has the phrase as its object, or behind a preposition: of a deed whose it is,
    /// and
    /// not to whom it was done: "Ruritania's attack on the town", "Ruritania's arrest of the envoy".
    List<Mention> told(int head, Tells tells) {
        boolean fate = tells != Tells.OF_ALL && isFate(head) && view.at(head).isEmpty();
        if (!fate && !(tells == Tells.OF_DOERS && isDeed(head))) return of(head);
        return possessors(head).stream()
                .filter(mention -> !fate || mention.type() == EntityType.COUNTRY)
                .toList();
    }

    /// Whether a phrase behind a noun is only to whom it was done or is to be done: "the release of the envoy".
    boolean isUndergone(int phrase, int noun, Tells tells) {
        if (tells == Tells.OF_ALL || !tree.relation(phrase).startsWith("nmod")) return false;
        if (tells == Tells.OF_DOERS) return isDeed(noun) || isFate(noun);
        return isFate(noun)
                && tree.children(phrase, "case").stream()
                        .anyMatch(mark ->
                                grammar.is("of", view.sentence.token(mark).lower()));
    }

    boolean isDeed(int noun) {
        return isListed("deed", noun);
    }

    /// "release", "arrest": what befalls somebody.
    boolean isFate(int noun) {
        return isListed("suffered", noun);
    }

    private boolean isListed(String line, int noun) {
        return grammar.is(line, view.sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    private void collect(int head, List<Mention> parties, Set<Integer> seen) {
        if (!seen.add(head)) return;
        List<Mention> here = view.titled(view.at(head));
        if (here.isEmpty()) here = view.personAfter(head);
        if (here.isEmpty()) here = inside(head);
        here = named(head, here);
        here.stream().filter(mention -> !parties.contains(mention)).forEach(parties::add);
        if (!here.isEmpty()) besides(head, here.getFirst(), parties);
        for (int other : tree.children(head, "conj")) {
            if (!saysMore(head, here, other)) collect(other, parties, seen);
        }
    }

    /// "The prime minister, Jane Doe, …": who it is, where the office says only what he is.
    private List<Mention> named(int head, List<Mention> here) {
        boolean office = here.size() == 1
                && here.getFirst().form() == Mention.Form.ROLE
                && here.getFirst().type() == EntityType.GROUP
                && !view.sentence.token(head).is(Feature.PLURAL);
        if (!office) return here;
        List<Mention> persons = tree.children(head, "appos").stream()
                .flatMap(name -> view.at(name).stream())
                .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                .toList();
        return persons.isEmpty() ? here : persons;
    }

    /// "John Roe, head of an office and envoy to …", "Ruritania, a state with a king and an army": what stands behind
    /// the
    /// comma says who or what that is.
    private boolean saysMore(int head, List<Mention> here, int other) {
        boolean named = here.size() == 1 && here.getFirst().form() == Mention.Form.NAME;
        if (!named || view.sentence.token(other).pos() == PartOfSpeech.PROPN && isName(other)) return false;
        int next = view.lastToken(here.getFirst().span());
        return next < view.sentence.size()
                && view.sentence.token(next).text().equals(",")
                && !view.sentence.token(other).is(Feature.PLURAL)
                && (!tree.children(head, "appos").isEmpty() || isDescription(next + 1));
    }

    /// ", a state with": a noun phrase that names nobody.
    private boolean isDescription(int article) {
        return article < view.sentence.size()
                && view.sentence.token(article).pos() == PartOfSpeech.DET
                && tree.head(article) > article
                && view.at(tree.head(article)).isEmpty();
    }

    boolean isName(int token) {
        return view.at(token).stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
    }

    /// "the British and Irish governments": the state that is joined to the one in the name.
    private void besides(int head, Mention named, List<Mention> parties) {
        int first = view.firstToken(named.span());
        if (first < 2 || view.sentence.token(first - 1).pos() != PartOfSpeech.CCONJ) return;
        boolean several = view.sentence.token(head).is(Feature.PLURAL);
        view.endingAt(first - 1)
                .filter(other -> several && other.form() == Mention.Form.ADJECTIVE)
                .filter(other -> !parties.contains(other))
                .ifPresent(parties::add);
    }

    private List<Mention> inside(int head) {
        if (grammar.is("no-party", view.sentence.token(head).lemma().toLowerCase(Locale.ROOT))) return List.of();
        List<Mention> before = possessors(head);
        if (!before.isEmpty()) return before;
        List<Mention> of = attribute(head, "of");
        return of.isEmpty() ? attribute(head, "in") : of;
    }

    /// Those named before the noun, or beside it.
    private List<Mention> possessors(int head) {
        for (String relation : List.of("appos", "flat", "compound", "nmod:poss", "amod")) {
            for (int child : tree.children(head)) {
                if (!tree.relation(child).equals(relation)) continue;
                if (!view.at(child).isEmpty()) return view.titled(view.at(child));
                List<Mention> within = relation.equals("nmod:poss") ? inside(child) : List.of();
                if (!within.isEmpty()) return within;
            }
        }
        return nameBefore(head);
    }

    /// "the Baltic Pipe gas pipeline": the name that opens the row of nouns.
    private List<Mention> nameBefore(int head) {
        boolean noun = view.sentence.token(head).pos() == PartOfSpeech.NOUN
                || view.sentence.token(head).pos() == PartOfSpeech.PROPN;
        if (!noun) return List.of();
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
            if (fits && !view.at(child).isEmpty()) return of(child);
        }
        return List.of();
    }
}
