package org.synoptic.annotate.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token;

/// All that the rule files of a language say about events.
final class EventRules {
    /// Places of a frame that say when something is done.
    private static final Set<String> OCCASIONS = Set.of("at", "during", "after");

    private static final String PREPOSITIONS = "prepositions.tsv";

    final Grammar grammar;
    final TriggerFinder triggers;
    final StatusFinder status;
    final EventTimes times;
    final CountFinder counts;
    final FirstSince firstSince;
    final PublicAffairs affairs;
    final Weighing weighing;

    /// Nouns for who acts, as in `actors.tsv`.
    private final Set<String> acting = new HashSet<>();

    /// What they are called in the record who act for a state.
    private final Set<String> ofState = new HashSet<>();

    /// To the place of the frame that they lead to; without those of more than one place, which need the case.
    final Map<String, String> prepositions = new HashMap<>();

    /// Prepositions that say when or where something is told: "after talks".
    final Set<String> occasions = new HashSet<>();

    final Set<String> lightVerbs = new HashSet<>();

    /// English names of the seats of government, which may stand for their states.
    final Set<String> seats = new HashSet<>();

    private final Governments governments;

    EventRules(LanguageModule module) {
        RuleFiles rules = module.rules();
        this.grammar = Grammar.of(rules);
        boolean objectsLast = module.parser().isEmpty() && !grammar.has("subject-first");
        this.triggers = new TriggerFinder(rules.lines("events.tsv"), grammar, objectsLast);
        this.status = new StatusFinder(rules.lines("status.tsv"), grammar);
        this.times = new EventTimes(rules.lines("timerelations.tsv"), this::isOccasion);
        this.firstSince = new FirstSince(rules.lines("firstsince.tsv"));
        this.affairs = new PublicAffairs(rules.lines("publicaffairs.tsv"));
        this.weighing = new Weighing(rules.lines("weighing.tsv"));
        this.counts = new CountFinder(rules.lines("quantities.tsv"), module.tag());
        this.governments = new Governments(grammar.has("cases") ? rules.lines(PREPOSITIONS) : List.of());
        for (RuleFiles.Line line : rules.lines(PREPOSITIONS)) {
            prepositions.put(line.column(0), line.column(1));
            if (line.column(2).equals("occasion")) occasions.add(line.column(0));
        }
        governments.ambiguous().forEach(prepositions::remove);
        rules.lines("states.tsv").forEach(line -> seats.addAll(seats(line.column(3))));
        for (RuleFiles.Line line : rules.lines("actors.tsv")) {
            if (line.column(2).equals("agent") || line.column(2).equals("body")) ofState.add(line.column(1));
            if (!line.column(2).isEmpty())
                acting.addAll(List.of(line.column(0).toLowerCase(Locale.ROOT).split("\\|")));
        }
        rules.lines("lightverbs.tsv").forEach(line -> lightVerbs.add(line.column(0)));
    }

    /// Whether something is done at what stands behind the preposition: "after talks".
    private boolean isOccasion(String preposition) {
        return occasions.contains(preposition) || OCCASIONS.contains(prepositions.getOrDefault(preposition, ""));
    }

    private static List<String> seats(String column) {
        return Arrays.stream(column.split("\\|"))
                .map(seat -> seat.substring(seat.indexOf('=') + 1))
                .toList();
    }

    /// Whether the noun is of somebody who acts: "ministry"; "troops", which some taggers give as its own base form.
    boolean acts(Token noun) {
        String word = noun.lower();
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return acts(noun.lemma().toLowerCase(Locale.ROOT)) || acts(singular);
    }

    private boolean acts(String noun) {
        return acting.contains(noun)
                || acting.stream().anyMatch(who -> who.startsWith("*") && noun.endsWith(who.substring(1)));
    }

    /// "Police of Ruritania": whether who is called so acts for a state.
    boolean isOfState(String name) {
        String group = name.split(" of ", 2)[0];
        return ofState.contains(group) && !affairs.isPartisan(group);
    }

    /// Whether the noun is of no party: "the harvest".
    boolean isThing(SentenceView view, int noun) {
        Token token = view.sentence.token(noun);
        return token.pos() == Token.PartOfSpeech.NOUN && view.at(noun).isEmpty() && !acts(token);
    }

    boolean isRelative(Token token) {
        return grammar.is("relative", token.lower());
    }

    /// "the earthquake that killed ten": of a relative pronoun what it stands for.
    int meant(SentenceView view, DependencyTree tree, int verb, int subject) {
        boolean relative =
                isRelative(view.sentence.token(subject)) && tree.relation(verb).equals("acl:relcl");
        return relative && tree.head(verb) >= 0 ? tree.head(verb) : subject;
    }

    /// The reader of clauses for sentences without a parse, by cases where the language has them.
    ///
    /// @param triggerHeads tokens that name an event of their own
    ClauseReader clauseReader(SentenceView view, Set<Integer> triggerHeads) {
        return grammar.has("cases")
                ? new CaseArguments(view, governments, triggerHeads)
                : new ClauseArguments(view, prepositions, triggerHeads, grammar);
    }
}
