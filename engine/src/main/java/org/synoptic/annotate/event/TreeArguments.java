package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The parties of a verb, or of a noun under a light verb, by a dependency parse.
final class TreeArguments {
    private static final int MAX_CLIMB = 6;
    private static final int MAX_COMPLEMENTS = 2;
    private static final int MAX_DEPTH = 8;
    private static final String WITH = "with";
    private static final Set<String> OCCASIONS = Set.of("on", "at", "during");

    /// Behind these the object of the verb above does what the participle tells.
    private static final Set<String> BLAMED = Set.of("for", "from", "of", "into", "against");

    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis");

    private final SentenceView view;
    private final DependencyTree tree;
    private final Map<String, String> prepositions;
    private final Grammar grammar;

    TreeArguments(SentenceView view, DependencyTree tree, Map<String, String> prepositions, Grammar grammar) {
        this.grammar = grammar;
        this.view = view;
        this.tree = tree;
        this.prepositions = prepositions;
    }

    /// @param trigger a verb, or an adjective or auxiliary that stands for one
    /// @param undergone whether the subject of a verb without an object has it done to him: "two soldiers killed"
    Arguments ofVerb(int trigger, boolean undergone) {
        int verb = tree.relation(trigger).startsWith("aux") && tree.head(trigger) >= 0 ? tree.head(trigger) : trigger;
        Arguments arguments = new Arguments();
        boolean passive = isPassive(verb) || undergone && isBare(verb);
        List<Mention> subjects = subjects(verb, MAX_CLIMB);
        arguments.addAll(passive ? "obj" : "subj", passive ? subjects : withoutScenes(subjects));
        for (int object : objects(verb)) {
            arguments.addAll("obj", parties(object));
            addObliques(arguments, object, "nmod");
        }
        for (int object : tree.children(verb, "iobj")) arguments.addAll("obj", parties(object));
        addObliques(arguments, verb, "obl");
        addObliques(arguments, verb, "nmod");
        addComplements(arguments, verb, MAX_COMPLEMENTS);
        addDeep(arguments, verb);
        speakers(verb).forEach(speaker -> arguments.add("speaker", speaker));
        if (passive) arguments.addAll("subj", arguments.at("by"));
        return arguments;
    }

    /// "An attack in Norway killed two": the state in which something happened did not do it.
    private List<Mention> withoutScenes(List<Mention> subjects) {
        return subjects.stream()
                .filter(subject -> !isScene(subject) && !isOwnerOfSubject(subject))
                .toList();
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

    private boolean isScene(Mention subject) {
        int at = view.lastToken(subject.span()) - 1;
        boolean place = subject.type() == EntityType.COUNTRY || subject.type() == EntityType.PLACE;
        if (!place || subject.form() != Mention.Form.NAME || !tree.relation(at).equals("nmod")) return false;
        return tree.children(at, "case").stream()
                .anyMatch(mark -> view.sentence.token(mark).lower().equals("in"));
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
    private void addComplements(Arguments arguments, int verb, int depth) {
        if (depth == 0) return;
        for (String relation : List.of("xcomp", "ccomp")) {
            for (int complement : tree.children(verb, relation)) {
                for (int subject : tree.children(complement, "nsubj")) arguments.addAll("csubj", parties(subject));
                for (int object : tree.children(complement, "obj")) {
                    arguments.addAll("xobj", parties(object));
                    for (int oblique : tree.children(object, "nmod")) arguments.addAll("xobj", parties(oblique));
                }
                for (int oblique : tree.children(complement, "obl")) {
                    if (!view.isTime(oblique)) arguments.addAll("xobj", parties(oblique));
                }
                addComplements(arguments, complement, depth - 1);
            }
        }
    }

    /// The first party anywhere in what the verb is about, when it stands deeper than the other places look.
    private void addDeep(Arguments arguments, int verb) {
        if (hasUnknownObject(verb)) return;
        Set<Integer> inside = new HashSet<>();
        for (String relation : List.of("obj", "xcomp", "ccomp", "obl")) {
            for (int child : tree.children(verb, relation)) {
                boolean content = !relation.equals("obl") || isUnderPreposition(child) && !isBeside(child);
                if (content && !view.isTime(child)) inside.add(child);
            }
        }
        for (int token = verb + 1; token < view.sentence.size(); token++) {
            if (!view.at(token).isEmpty() && hangsOn(token, inside)) {
                arguments.addAll(isInClause(token, inside) ? "far" : "deep", view.titled(view.at(token)));
                return;
            }
        }
    }

    /// "on behalf of …", "in the wake of …".
    private boolean isBeside(int noun) {
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

    /// The subject of the verb of saying above the clause.
    private List<Mention> speakers(int verb) {
        int head = tree.head(verb);
        return head >= 0 && tree.relation(verb).equals("ccomp") ? subjects(head, 0) : List.of();
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
                if (isOccasion(at)) arguments.addAll("during", subjects(head, MAX_CLIMB));
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

    /// "said on a visit", "warned during talks".
    private boolean isOccasion(int noun) {
        return tree.relation(noun).startsWith("obl")
                && tree.children(noun, "case").stream()
                        .anyMatch(mark -> OCCASIONS.contains(prepositions.getOrDefault(
                                view.sentence.token(mark).lower(), "")));
    }

    private void addObliques(Arguments arguments, int head, String relation) {
        for (int oblique : tree.children(head, relation)) {
            if (isBeside(oblique)) continue;
            for (int mark : tree.children(oblique, "case")) {
                if (mark == 0 && view.sentence.token(mark).lower().equals(WITH)) continue;
                String place = prepositions.get(view.sentence.token(mark).lower());
                if (place != null && !view.isTime(oblique)) arguments.addAll(place, parties(oblique));
            }
            if (relation.equals("obl")) addPartners(arguments, oblique);
        }
    }

    /// "speak by telephone with …": with whom, though the parse hangs it on the means.
    private void addPartners(Arguments arguments, int oblique) {
        for (int partner : tree.children(oblique, "nmod")) {
            boolean with = tree.children(partner, "case").stream()
                    .anyMatch(mark -> WITH.equals(
                            prepositions.get(view.sentence.token(mark).lower())));
            if (with) arguments.addAll(WITH, parties(partner));
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

    /// Neither object nor auxiliary, in the past: as headlines and captions put the passive.
    private boolean isBare(int verb) {
        Token token = view.sentence.token(verb);
        boolean past = token.is(Feature.PAST_PARTICIPLE) || token.is(Feature.PAST);
        return past
                && tree.children(verb, "obj").isEmpty()
                && tree.children(verb, "aux").isEmpty()
                && !tree.relation(verb).equals("conj");
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
            return parties.isEmpty() ? rightBefore(verb, own) : parties;
        }
        List<Mention> acting = actingRightBefore(verb);
        if (!acting.isEmpty()) return acting;
        int head = tree.head(verb);
        if (head < 0 || climb == 0) return List.of();
        String relation = tree.relation(verb);
        if (relation.equals("acl") || relation.equals("acl:relcl")) return bearer(verb, head);
        int nearer = relation.equals("conj") ? nearerClause(verb, head) : head;
        if (nearer != head) return subjects(nearer, climb - 1);
        return switch (relation) {
            case "xcomp" -> governed(verb, head, climb);
            case "advcl" -> isBlamed(verb, head) ? blamed(head) : subjects(head, climb - 1);
            case "conj", "ccomp", "parataxis" -> subjects(head, climb - 1);
            default -> List.of();
        };
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
        return named && !behind && first ? parties(noun) : List.of();
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
        return objects.stream().flatMap(object -> parties(object).stream()).toList();
    }

    /// "fined them for breaking the law", "kept him from leaving": of whom something is told that has an object.
    private boolean isBlamed(int verb, int head) {
        boolean marked = tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("mark")
                        || tree.relation(child).equals("case"))
                .anyMatch(mark -> BLAMED.contains(view.sentence.token(mark).lower()));
        return marked && !tree.children(head, "obj").isEmpty();
    }

    private List<Mention> blamed(int head) {
        return tree.children(head, "obj").stream()
                .flatMap(object -> parties(object).stream())
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
        List<Mention> named = parties(noun);
        boolean said = view.sentence.token(participle).is(Feature.PRESENT_PARTICIPLE)
                && tree.relation(noun).equals("obj")
                && tree.head(noun) >= 0;
        return named.isEmpty() && said ? subjects(tree.head(noun), 1) : named;
    }

    /// "To the president mainly to thank him": an infinitive that does not follow the name right away.
    private boolean isApartInfinitive(int verb, int noun) {
        return view.sentence.token(verb).is(Feature.INFINITIVE) && isName(noun) && verb - noun > 2;
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
        if (named != head) return parties(named);
        return view.endingAt(before).map(List::of).orElseGet(() -> parties(head));
    }

    /// "Jane Doe, a party member and a former minister, who …": whom the noun says more about.
    private int described(int noun) {
        int at = noun;
        while (tree.relation(at).equals("conj") && tree.head(at) >= 0) at = tree.head(at);
        boolean apposition = tree.relation(at).equals("appos") && tree.head(at) >= 0;
        return apposition && !view.at(tree.head(at)).isEmpty() ? tree.head(at) : noun;
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

    private boolean isName(int token) {
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
        for (String relation : List.of("appos", "flat", "compound", "nmod:poss", "amod")) {
            for (int child : tree.children(head)) {
                if (!tree.relation(child).equals(relation)) continue;
                if (!view.at(child).isEmpty()) return view.titled(view.at(child));
                List<Mention> within = relation.equals("nmod:poss") ? inside(child) : List.of();
                if (!within.isEmpty()) return within;
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
            if (fits && !view.at(child).isEmpty()) return parties(child);
        }
        return List.of();
    }
}
