package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.StoryLinker.ToldEvent;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event.EventRef;
import org.synoptic.model.EventType;
import org.synoptic.model.Status;

/// Gathers the events of several stories that are one happening, each to the group that it fits as a whole.
final class SharedHappenings {
    /// Groups of one kind, pair of parties and stretch of days that are looked at.
    private static final int MOST_LOOKED_AT = 40;
    /// Parties of an event that it is looked up by.
    private static final int MOST_PARTIES = 6;
    private static final int DAYS_OF_ONE_VISIT = 2;
    private static final int LONGEST_EXACT_DAYS = 7;

    /// Kind of event, its two sides in order, and a day or year.
    private record Key(EventType type, @Nullable String mode, String a, String b, String when) {}

    private static final class Group {
        private final List<ToldEvent> members = new ArrayList<>();
        private final Set<String> stories = new LinkedHashSet<>();
        private final Happening whole;

        private Group(ToldEvent first) {
            whole = new Happening(first.best());
            add(first);
        }

        private void add(ToldEvent event) {
            members.add(event);
            stories.add(event.ref().story());
            event.whole().tellings().stream()
                    .filter(telling -> !whole.tellings().contains(telling))
                    .forEach(whole::add);
        }

        private Set<EventRef> refs() {
            Set<EventRef> refs = new LinkedHashSet<>();
            members.forEach(member -> refs.add(member.ref()));
            return refs;
        }
    }

    private final Parties parties;
    private final FitJudge judge;

    SharedHappenings(Parties parties) {
        this.parties = parties;
        this.judge = new FitJudge(parties);
    }

    /// @param events the most exact first
    /// @return those that two or more stories tell
    List<Set<EventRef>> of(List<ToldEvent> events) {
        List<Group> groups = new ArrayList<>();
        Map<Key, List<Group>> byKey = new HashMap<>();
        for (ToldEvent event : events) {
            Group group = found(event, byKey);
            if (group == null) {
                group = new Group(event);
                groups.add(group);
            } else {
                group.add(event);
            }
            for (Key key : keys(event, stretches(event))) {
                file(group, byKey.computeIfAbsent(key, k -> new ArrayList<>()));
            }
        }
        return groups.stream()
                .filter(group -> group.members.size() > 1)
                .map(Group::refs)
                .toList();
    }

    private static void file(Group group, List<Group> filed) {
        if (!filed.contains(group) && filed.size() < MOST_LOOKED_AT) filed.add(group);
    }

    /// The only group that it can belong to: where a vague time leaves two, none.
    private @Nullable Group found(ToldEvent event, Map<Key, List<Group>> byKey) {
        Set<Group> fitting = new LinkedHashSet<>();
        for (Key key : keys(event, sought(event))) {
            for (Group group : byKey.getOrDefault(key, List.of())) if (fits(event, group)) fitting.add(group);
        }
        return fitting.size() == 1 || (isExact(event.whole()) && !fitting.isEmpty())
                ? fitting.iterator().next()
                : null;
    }

    private boolean fits(ToldEvent event, Group group) {
        if (group.stories.contains(event.ref().story())) return false;
        Happening a = event.whole();
        Happening b = group.whole;
        if (isDenied(event) != group.members.stream().anyMatch(SharedHappenings::isDenied)) return false;
        if (a.start().gap(b.start()) > slack(event)) return false;
        Sides sides = sides(a, b);
        if (sides.conflict() || !sides.oneSame() || !judge.isSame(event.best(), b)) return false;
        boolean sameMode = a.mode() != null && a.mode().equals(b.mode());
        if (!isExact(a) || !isExact(b)) return sameMode && sides.bothSame();
        return sameMode ? sides.bothFound() || FitJudge.isOneSided(a) : sides.bothSame() && isOnePlace(a, b);
    }

    private static boolean isDenied(ToldEvent event) {
        return event.event().status() == Status.DENIED;
    }

    private static long slack(ToldEvent event) {
        return "visit".equals(event.whole().mode()) ? DAYS_OF_ONE_VISIT : 0;
    }

    private static boolean isExact(Happening happening) {
        return happening.start().length() <= LONGEST_EXACT_DAYS;
    }

    private Sides sides(Happening a, Happening b) {
        if (!a.isSymmetric() || !b.isSymmetric())
            return new Sides(parties.fit(a.actors(), b.actors()), parties.fit(a.targets(), b.targets()));
        List<Parties.Fit> fits = parties.fitOfAll(all(a), all(b));
        return new Sides(fits.get(0), fits.get(1));
    }

    private static Set<String> all(Happening happening) {
        Set<String> all = new LinkedHashSet<>(happening.actors());
        all.addAll(happening.targets());
        return all;
    }

    /// Both name one town, no state.
    private boolean isOnePlace(Happening a, Happening b) {
        return a.places().stream()
                .anyMatch(place -> parties.type(place) == EntityType.PLACE
                        && b.places().stream().anyMatch(place::equals));
    }

    private Set<Key> keys(ToldEvent event, Set<String> stretches) {
        Happening whole = event.whole();
        Set<String> first = sidesOf(whole.isSymmetric() ? all(whole) : whole.actors());
        Set<String> second = sidesOf(whole.isSymmetric() ? all(whole) : whole.targets());
        if (FitJudge.isOneSided(whole) && (first.isEmpty() || second.isEmpty())) {
            first = sidesOf(all(whole));
            second = Set.of("");
        }
        Set<Key> keys = new LinkedHashSet<>();
        for (String when : stretches) {
            for (String a : first) {
                for (String b : second) {
                    if (whole.isSymmetric() && a.compareTo(b) > 0) continue;
                    if (a.equals(b) && first.size() > 1) continue;
                    keys.add(new Key(whole.type(), whole.mode(), a, b, when));
                }
            }
        }
        return keys;
    }

    private Set<String> sidesOf(Set<String> some) {
        Set<String> sides = new TreeSet<>();
        some.stream().limit(MOST_PARTIES).map(parties::side).forEach(sides::add);
        return sides;
    }

    /// Exact times are looked up by their days, vague ones, which come after these, by years.
    private static Set<String> sought(ToldEvent event) {
        Window start = event.whole().start();
        return isExact(event.whole()) ? days(start.widened(slack(event), slack(event))) : years(start);
    }

    private static Set<String> stretches(ToldEvent event) {
        Window start = event.whole().start();
        Set<String> stretches = new LinkedHashSet<>(years(start));
        if (isExact(event.whole())) stretches.addAll(days(start));
        return stretches;
    }

    private static Set<String> days(Window window) {
        Set<String> days = new LinkedHashSet<>();
        for (long day = window.first(); day <= window.last(); day++) {
            days.add(LocalDate.ofEpochDay(day).toString());
        }
        return days;
    }

    private static Set<String> years(Window window) {
        Set<String> years = new LinkedHashSet<>();
        int last = LocalDate.ofEpochDay(window.last()).getYear();
        for (int year = LocalDate.ofEpochDay(window.first()).getYear(); year <= last; year++) {
            years.add(Integer.toString(year));
        }
        return years;
    }
}
