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

    /// One side of an event in the document.
    ///
    /// @param places where its parties are named, or what belongs to their states
    /// @param isOpen whether it may be told by a word that is not known to mean it: of nobody known, or of a person
    /// whose state is not, "the two ministers"
    record Side(List<int[]> places, boolean isOpen) {
        Side {
            places = List.copyOf(places);
        }

        boolean isNear(int at) {
            for (int[] some : places) {
                int found = Arrays.binarySearch(some, at - NEAR);
                int index = found >= 0 ? found : -found - 1;
                if (index < some.length && some[index] <= at + NEAR) return true;
            }
            return false;
        }
    }

    Side side(Collection<String> some, Parties parties) {
        List<int[]> places = new ArrayList<>();
        boolean isOpen = some.isEmpty();
        for (String party : some) {
            places.add(byEntity.getOrDefault(party, new int[0]));
            places.add(bySide.getOrDefault(parties.side(party), new int[0]));
            isOpen |= parties.isPerson(party) && parties.state(party) == null;
        }
        return new Side(places, isOpen);
    }

    /// Whether the two are named near each other; of an event of one side, whether that is named.
    boolean areTogether(Side actors, Side targets) {
        for (int[] some : actors.places()) {
            for (int at : some) if (targets.places().isEmpty() || targets.isNear(at)) return true;
        }
        return false;
    }

    /// Whether such a word stands near both sides, as far as these are known.
    boolean isBesideDeed(EventType type, Side actors, Side targets) {
        boolean isOfNobody = actors.places().isEmpty() && targets.places().isEmpty();
        for (int at : deeds.getOrDefault(type.name(), new int[0])) {
            boolean isNearActor = actors.isNear(at);
            boolean isNearTarget = targets.isNear(at);
            if (isOfNobody
                    || (isNearActor || isNearTarget)
                            && (isNearActor || actors.isOpen())
                            && (isNearTarget || targets.isOpen())) return true;
        }
        return false;
    }

    /// Whether one side is named near words for that time.
    boolean isBesideTime(AnnotatedDocument document, @Nullable Interval time, Side actors, Side targets) {
        if (time == null) return false;
        Window sought = Window.of(time);
        for (TimeExpression expression : document.times()) {
            if (expression.interval() == null) continue;
            Window told = Window.of(expression.interval());
            if (told.isOpen() || told.length() > LONGEST_TIME_DAYS || !told.overlaps(sought)) continue;
            int at = expression.span().start();
            if (actors.isNear(at) || targets.isNear(at)) return true;
        }
        return false;
    }
}
