package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.JoinKey.Kind;
import org.synoptic.compare.fact.Sentences;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Span;

/// Joins the tellings of one happening across documents and languages.
///
/// Tellings are taken from the most to the least telling one (time, mode, named persons), each to the happening that
/// it fits best as a whole, or to a new one. The order hangs on the tellings alone, so the result does not depend on
/// the order of the documents. Only happenings that share a party or its state are looked at. A sentence that two
/// reports have in the same words tells of the same, unless time forbids it: of its parties one report may say more.
/// Last, what was left out of a report because it was read in a way that is mostly untrue is taken back where another
/// account bears it out.
final class EventJoiner {
    /// In characters.
    private static final int SHORTEST_SENTENCE = 40;

    private final Accounts accounts;
    private final FitJudge judge;

    EventJoiner(Accounts accounts) {
        this.accounts = accounts;
        this.judge = new FitJudge(accounts.parties());
    }

    List<Happening> happenings() {
        List<Telling> tellings = tellings();
        Comparator<Telling> mostTellingFirst = Comparator.<Telling>comparingInt(this::vagueness)
                .thenComparing(telling -> telling.document().id())
                .thenComparing(telling -> telling.mention().span())
                .thenComparing(telling -> telling.mention().id());
        tellings.sort(mostTellingFirst);
        List<Happening> happenings = new ArrayList<>();
        Map<JoinKey, Set<Happening>> byKey = new HashMap<>();
        Map<String, Happening> byClause = new HashMap<>();
        for (Telling telling : tellings) {
            String clause = clause(telling);
            Happening best = byClause.get(clause);
            if (best != null && judge.areOfTwoTimes(telling, best)) best = null;
            if (best == null) best = judge.best(telling, keys(telling), byKey);
            if (best == null) {
                best = new Happening(telling);
                happenings.add(best);
            } else {
                best.add(telling);
            }
            file(best, telling, byKey);
            if (!clause.isEmpty()) byClause.putIfAbsent(clause, best);
        }
        List<Happening> joined = secondLook(happenings, byKey);
        takeBack(byKey);
        return joined;
    }

    /// Kind, trigger and words of its sentence; empty for one so short that two reports can have it by chance.
    private static String clause(Telling telling) {
        Span trigger = telling.mention().trigger();
        Span sentence = Sentences.around(trigger, telling.document().text());
        String words = telling.words(sentence).strip().replaceAll("\\s+", " ");
        if (words.length() < SHORTEST_SENTENCE) return "";
        String place = Integer.toString(trigger.start() - sentence.start());
        return telling.type() + "\t" + telling.mode() + "\t" + place + "\t" + words;
    }

    /// What stood alone is tried again on the happenings as they have become.
    private List<Happening> secondLook(List<Happening> happenings, Map<JoinKey, Set<Happening>> byKey) {
        List<Happening> kept = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.tellings().size() > 1) {
                kept.add(happening);
                continue;
            }
            Telling alone = happening.tellings().get(0);
            Set<JoinKey> keys = keys(alone);
            for (JoinKey key : keys) byKey.getOrDefault(key, Set.of()).remove(happening);
            Happening best = judge.best(alone, keys, byKey);
            if (best == null) {
                kept.add(happening);
                file(happening, alone, byKey);
            } else {
                best.add(alone);
                file(best, alone, byKey);
            }
        }
        return kept;
    }

    /// What a report was read to tell and was not believed, where other accounts tell it too. All are held against what
    /// was believed, and not against each other, so that their order does not matter.
    private void takeBack(Map<JoinKey, Set<Happening>> byKey) {
        List<Runnable> found = new ArrayList<>();
        for (AnnotatedDocument document : accounts.documents()) {
            Span last = new Span(0, 0);
            for (Telling telling : Telling.leftOut(document)) {
                Happening best = judge.best(telling, keys(telling), byKey);
                boolean again = telling.mention().trigger().overlaps(last);
                if (again || best == null || !judge.bearsOut(best, telling)) continue;
                found.add(() -> best.add(telling));
                last = telling.mention().trigger();
            }
        }
        found.forEach(Runnable::run);
    }

    private void file(Happening happening, Telling telling, Map<JoinKey, Set<Happening>> byKey) {
        for (JoinKey key : keys(telling)) {
            byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(happening);
        }
    }

    private List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        for (AnnotatedDocument document : accounts.documents()) tellings.addAll(Telling.all(document));
        return tellings;
    }

    private int vagueness(Telling telling) {
        Bound start = telling.when().start();
        int time = start == null ? telling.when().end() == null ? 3 : 2 : start.isDay() ? 0 : 1;
        int mode = telling.mode() == null ? 1 : 0;
        long persons =
                telling.parties().stream().filter(accounts.parties()::isPerson).count();
        int sides = (telling.actors().isEmpty() ? 1 : 0) + (telling.targets().isEmpty() ? 1 : 0);
        return time * 100 + sides * 20 + mode * 10 + (int) Math.max(0, 4 - persons);
    }

    private Set<JoinKey> keys(Telling telling) {
        Set<JoinKey> keys = new LinkedHashSet<>();
        for (String party : telling.parties()) {
            keys.add(new JoinKey(telling.type(), Kind.PARTY, party));
            String state = accounts.parties().state(party);
            if (state != null) keys.add(new JoinKey(telling.type(), Kind.STATE, state));
            String body = accounts.parties().body(party);
            if (body != null) keys.add(new JoinKey(telling.type(), Kind.STATE, body));
        }
        if (telling.mode() != null) keys.add(new JoinKey(telling.type(), Kind.MODE, telling.mode()));
        return keys;
    }
}
