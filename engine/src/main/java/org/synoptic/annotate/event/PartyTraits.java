package org.synoptic.annotate.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Span;

/// How a party of an event was read, in the words of `weighing.tsv`.
final class PartyTraits {
    static final Set<String> KNOWN = Set.of(
            "state",
            "town",
            "pronoun",
            "modifier",
            "somebody",
            "in",
            "through",
            "visit",
            "seize",
            "protest",
            "conflict",
            "person",
            "title",
            "bare");

    /// Relations of the words of a name, and of one of several, to who is meant.
    private static final Set<String> NAMING = Set.of("conj", "flat", "appos", "compound", "nmod:poss", "amod");

    private static final Set<String> BEFORE_NOUN = Set.of("compound", "amod");
    private static final int MAX_CLIMB = 3;

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final PartyFacts facts;

    PartyTraits(Report report, SentenceView view, EventRules rules, PartyFacts facts) {
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.facts = facts;
    }

    Set<String> of(Trigger trigger, Arguments arguments, Party party, boolean acts) {
        Set<String> traits = new LinkedHashSet<>();
        addEvent(traits, trigger.rule());
        addEntity(traits, party);
        if (isInTitle(party)) traits.add("title");
        mention(party).ifPresent(read -> addReading(traits, trigger, arguments, party, read, acts));
        return traits;
    }

    private static void addEvent(Set<String> traits, EventRule rule) {
        if ("visit".equals(rule.mode())) traits.add("visit");
        if ("seize".equals(rule.mode())) traits.add("seize");
        if (rule.type() == EventType.PROTEST) traits.add("protest");
        if (rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT) traits.add("conflict");
    }

    private void addEntity(Set<String> traits, Party party) {
        EntityType type = facts.type(party);
        Optional<Entity> entity = facts.entity(party);
        if (type == EntityType.PLACE) traits.add("town");
        boolean state = type == EntityType.COUNTRY
                || entity.map(Entity::name).filter(rules::isOfState).isPresent();
        if (state) traits.add("state");
        if (type == EntityType.PERSON) traits.add("person");
    }

    private void addReading(
            Set<String> traits, Trigger trigger, Arguments arguments, Party party, Mention read, boolean acts) {
        if (read.form() == Mention.Form.PRONOUN) traits.add("pronoun");
        if (isSomebody(read)) traits.add("somebody");
        if (isModifier(read, trigger, acts)) traits.add("modifier");
        String where = where(trigger, arguments, party, acts);
        if (where.equals("in")) traits.add("in");
        if (facts.type(party) == EntityType.GROUP && isBare(read)) traits.add("bare");
        int last = view.lastToken(party.span()) - 1;
        boolean led = where.equals("light") || where.equals("csubj");
        boolean near = led || view.tree.map(tree -> isNear(tree, last, trigger)).orElse(true);
        if (!near) traits.add("through");
    }

    private boolean isInTitle(Party party) {
        Span title = report.document().title();
        return title != null
                && facts.names().within(title).stream()
                        .anyMatch(mention -> mention.entity().equals(party.entity()));
    }

    private Optional<Mention> mention(Party party) {
        Optional<Mention> other = Optional.empty();
        for (Mention mention : view.mentions) {
            if (!mention.span().equals(party.span())) continue;
            if (mention.entity().equals(party.entity())) return Optional.of(mention);
            other = Optional.of(mention);
        }
        return other;
    }

    /// "charges against the Ruritanian": one of its people, and not the state.
    private boolean isSomebody(Mention mention) {
        int last = view.lastToken(mention.span()) - 1;
        return mention.form() == Mention.Form.ADJECTIVE
                && view.tree
                        .map(tree -> tree.relation(last))
                        .filter(relation -> !BEFORE_NOUN.contains(relation) && !relation.equals("conj"))
                        .isPresent();
    }

    /// "the Ruritania satellite", "30,000 Ruritanian pounds": says which, and the noun behind it is nobody who acts.
    private boolean isModifier(Mention mention, Trigger trigger, boolean acts) {
        int next = view.lastToken(mention.span());
        if (next >= view.sentence.size() || next == trigger.head() || !isNoun(next)) return false;
        int head = view.tree
                .map(tree -> headBehind(tree, next - 1))
                .orElseGet(() -> mention.form() == Mention.Form.ADJECTIVE ? lastNoun(next) : -1);
        if (head < next || head == trigger.head() || view.isTime(head)) return false;
        if (!view.at(head).isEmpty()) return false;
        Token noun = view.sentence.token(head);
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean theirs = acts ? rules.weighing.isTheirs(lemma) : rules.weighing.isMade(lemma);
        return !rules.acts(noun) && !theirs;
    }

    private boolean isNoun(int token) {
        PartOfSpeech pos = view.sentence.token(token).pos();
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
    }

    private static int headBehind(DependencyTree tree, int token) {
        return BEFORE_NOUN.contains(tree.relation(token)) ? tree.head(token) : -1;
    }

    private int lastNoun(int from) {
        int last = from;
        while (last + 1 < view.sentence.size() && view.sentence.token(last + 1).pos() == PartOfSpeech.NOUN) last++;
        return last;
    }

    /// The first place of the frame that leads to the party; empty where none does.
    private static String where(Trigger trigger, Arguments arguments, Party party, boolean acts) {
        for (String where : acts ? trigger.rule().actors() : trigger.rule().targets()) {
            boolean here = arguments.at(where).stream()
                    .anyMatch(mention -> mention.span().equals(party.span()));
            if (here) return where;
        }
        return "";
    }

    /// "protesters", "angry farmers": of which ones it is not said.
    private boolean isBare(Mention read) {
        int first = view.firstToken(read.span());
        int before = first - 1;
        while (before >= 0 && view.sentence.token(before).pos() == PartOfSpeech.ADJ) before--;
        boolean determined = isDeterminer(view.sentence.token(first))
                || before >= 0
                        && (isDeterminer(view.sentence.token(before))
                                || view.sentence.token(before).lower().endsWith("'s"));
        return !determined
                && view.sentence.token(view.lastToken(read.span()) - 1).is(Feature.PLURAL);
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.pos()) {
            case DET, NUM, PRON -> true;
            default -> false;
        };
    }

    /// On a word of the trigger, or on the verb above it: "is expected to speak".
    private static boolean isNear(DependencyTree tree, int party, Trigger trigger) {
        boolean under = tree.relation(trigger.head()).equals("xcomp");
        return trigger.words().stream().anyMatch(word -> hangsOn(tree, party, word))
                || under && hangsOn(tree, party, tree.head(trigger.head()));
    }

    /// By itself, or as one of several, or through the words of its own name.
    private static boolean hangsOn(DependencyTree tree, int token, int trigger) {
        int at = token;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.head(at) == trigger) return true;
            if (!NAMING.contains(tree.relation(at))) return false;
            at = tree.head(at);
        }
        return false;
    }
}
