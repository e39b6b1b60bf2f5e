package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Where a document names whom, and where it has words that may tell of an event: places in the text, ascending.
///
/// @param byEntity of each entity
/// @param bySide of all, by the state that they belong to
/// @param deeds of words, by the kind of event
record NamedAt(Map<String, int[]> byEntity, Map<String, int[]> bySide, Map<String, int[]> deeds) {
    /// In characters: about a sentence to each side.
    private static final int NEAR = 250;

    private static final int LONGEST_TIME_DAYS = 366;

    static NamedAt of(AnnotatedDocument document, Parties parties) {
        Map<String, List<Integer>> byEntity = new HashMap<>();
        Map<String, List<Integer>> bySide = new HashMap<>();
        for (Mention mention : document.mentions()) {
            int at = mention.span().start();
            add(mention.entity(), at, byEntity);
            add(parties.side(mention.entity()), at, bySide);
        }
        Map<String, List<Integer>> deeds = new HashMap<>();
        TermsIn.deeds(document.text(), document.document().language().tag())
                .forEach((kind, spans) -> spans.forEach(span -> add(kind, span.start(), deeds)));
        return new NamedAt(sorted(byEntity), sorted(bySide), sorted(deeds));
    }

    private static void add(String key, int at, Map<String, List<Integer>> places) {
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
    }

    private static Map<String, int[]> sorted(Map<String, List<Integer>> places) {
        Map<String, int[]> sorted = new HashMap<>();
        places.forEach((key, at) ->
                sorted.put(key, at.stream().mapToInt(Integer::intValue).sorted().toArray()));
        return sorted;
    }

    /// Where one of the parties is named, or what belongs to the same state. None where no party is given, empty ones
    /// where none is named.
    List<int[]> places(Collection<String> some, Parties parties) {
        List<int[]> places = new ArrayList<>();
        for (String party : some) {
            places.add(byEntity.getOrDefault(party, new int[0]));
            places.add(bySide.getOrDefault(parties.side(party), new int[0]));
        }
        return places;
    }

    boolean areTogether(List<int[]> actors, List<int[]> targets) {
        if (targets.isEmpty()) return actors.stream().anyMatch(places -> places.length > 0);
        for (int[] places : actors) for (int at : places) if (isNear(at, targets)) return true;
        return false;
    }

    /// Whether such a word stands near both sides, as far as these are given.
    boolean isBesideDeed(EventType type, List<int[]> actors, List<int[]> targets) {
        for (int at : deeds.getOrDefault(type.name(), new int[0])) {
            if (isNear(at, actors) && isNear(at, targets)) return true;
        }
        return false;
    }

    /// Whether one side is named near words for that time.
    boolean isBesideTime(AnnotatedDocument document, @Nullable Interval time, List<int[]> actors, List<int[]> targets) {
        if (time == null) return false;
        Window sought = Window.of(time);
        for (TimeExpression expression : document.times()) {
            if (expression.interval() == null) continue;
            Window told = Window.of(expression.interval());
            if (told.isOpen() || told.length() > LONGEST_TIME_DAYS || !told.overlaps(sought)) continue;
            Span span = expression.span();
            if ((!actors.isEmpty() && isNear(span.start(), actors))
                    || (!targets.isEmpty() && isNear(span.start(), targets))) return true;
        }
        return false;
    }

    private static boolean isNear(int at, List<int[]> lists) {
        if (lists.isEmpty()) return true;
        for (int[] places : lists) {
            int found = Arrays.binarySearch(places, at - NEAR);
            int index = found >= 0 ? found : -found - 1;
            if (index < places.length && places[index] <= at + NEAR) return true;
        }
        return false;
    }
}
