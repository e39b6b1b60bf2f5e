package org.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;

/// The coded events of a report in numbers: what was done between whom, on which day.
///
/// A key stands for a type of event and two parties, or one party and the state of the other ("Moscow" and "Russia"
/// are one); its last bits are the day, or 0. The leads are its first events of states with people in them.
final class Deeds {
    private static final int MOST_EVENTS = 60;
    private static final int MOST_KEYS = 24;
    private static final int MOST_LEADS = 6;
    /// Longer stretches tell no day.
    private static final int LONGEST_DAYS = 3;

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final int DAY_BITS = 17;
    private static final int TYPE_BITS = 4;
    private static final long NO_DAY = 0;
    /// Of a lead: kind, two states, two people.
    private static final int LEAD_SIZE = 5;

    static final Deeds NONE = new Deeds(new long[0], new int[0]);

    private final long[] keys;
    private final int[] leads;

    private Deeds(long[] keys, int[] leads) {
        this.keys = keys;
        this.leads = leads;
    }

    static Deeds of(AnnotatedDocument document) {
        if (document.events().isEmpty()) return NONE;
        Map<String, Entity> entities = new HashMap<>();
        document.entities().forEach(entity -> entities.put(entity.id(), entity));
        Set<Long> keys = new LinkedHashSet<>();
        List<int[]> leads = new ArrayList<>();
        for (EventMention mention : document.events()
                .subList(0, Math.min(MOST_EVENTS, document.events().size()))) {
            Happening happening = Happening.of(mention, entities);
            if (keys.size() < MOST_KEYS) addKeys(happening, keys);
            if (leads.size() < MOST_LEADS && !happening.states().isEmpty()) leads.add(lead(happening));
        }
        long[] sorted =
                keys.stream().mapToLong(Long::longValue).limit(MOST_KEYS).toArray();
        Arrays.sort(sorted);
        return new Deeds(sorted, leads.stream().flatMapToInt(Arrays::stream).toArray());
    }

    private static void addKeys(Happening happening, Set<Long> keys) {
        long day = day(happening);
        happening
                .parties()
                .forEach((party, state) -> happening.parties().forEach((other, stateOfOther) -> {
                    if (party.equals(other)) return;
                    if (party.compareTo(other) < 0) keys.add(key(happening.type(), party + " " + other, day));
                    if (!stateOfOther.isEmpty()) keys.add(key(happening.type(), party + " of " + stateOfOther, day));
                }));
    }

    private static long key(EventType type, String parties, long day) {
        long hash = Numbers.wide(parties) << (DAY_BITS + TYPE_BITS);
        return hash | (long) TYPES.indexOf(type) << DAY_BITS | day;
    }

    private static long day(Happening happening) {
        var days = happening.days();
        if (days == null || days.start() == null || days.end() == null) return NO_DAY;
        long first = days.firstDay().toEpochDay();
        if (days.lastDay().toEpochDay() - first >= LONGEST_DAYS) return NO_DAY;
        return first & ((1L << DAY_BITS) - 1);
    }

    private static int[] lead(Happening happening) {
        int kind = TYPES.indexOf(happening.type()) * 31
                + (happening.mode() == null ? 0 : Numbers.of(modeClass(happening)));
        int[] states =
                happening.states().stream().mapToInt(Numbers::of).limit(2).toArray();
        int[] people = new TreeSet<>(happening.people())
                .stream().mapToInt(Numbers::of).limit(2).toArray();
        return new int[] {
            kind,
            states[0],
            states.length > 1 ? states[1] : states[0],
            people.length > 0 ? people[0] : 0,
            people.length > 1 ? people[1] : 0
        };
    }

    /// A visit and the talks held during it are one happening.
    private static String modeClass(Happening happening) {
        return "visit".equals(happening.mode()) ? "meet" : String.valueOf(happening.mode());
    }

    /// Reads a little, so that the rest is near when it is compared.
    ///
    /// @return any number
    int bringNear() {
        return (keys.length > 0 ? (int) keys[0] : 0) ^ (leads.length > 0 ? leads[0] : 0);
    }

    /// How many events both tell of: one kind, the same parties, days that do not clash.
    int shared(Deeds other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            long a = keys[i] >> DAY_BITS;
            long b = other.keys[j] >> DAY_BITS;
            if (a < b) i++;
            else if (a > b) j++;
            else {
                if (fits(keys[i], other.keys[j])) shared++;
                i++;
                j++;
            }
        }
        return shared;
    }

    /// The kind of an event that both tell of.
    Optional<EventType> firstShared(Deeds other) {
        for (long key : keys) {
            for (long of : other.keys) {
                if (key >> DAY_BITS == of >> DAY_BITS && fits(key, of)) {
                    return Optional.of(TYPES.get((int) (key >> DAY_BITS) & (1 << TYPE_BITS) - 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(long a, long b) {
        long mask = (1L << DAY_BITS) - 1;
        return (a & mask) == NO_DAY || (b & mask) == NO_DAY || Math.abs((a & mask) - (b & mask)) <= 1;
    }

    /// Whether the first events of one kind that both tell, between the same states, have different people in them.
    boolean haveOtherActors(Deeds other) {
        for (int i = 0; i < leads.length; i += LEAD_SIZE) {
            for (int j = 0; j < other.leads.length; j += LEAD_SIZE) {
                if (leads[i] != other.leads[j] || !meet(other, i + 1, j + 1)) continue;
                return leads[i + 3] != 0 && other.leads[j + 3] != 0 && !meet(other, i + 3, j + 3);
            }
        }
        return false;
    }

    private boolean meet(Deeds other, int i, int j) {
        for (int a = i; a < i + 2; a++) {
            for (int b = j; b < j + 2; b++) {
                if (leads[a] != 0 && leads[a] == other.leads[b]) return true;
            }
        }
        return false;
    }
}
