package org.synoptic.story;

import java.time.temporal.ChronoUnit;

/// How much two documents look like reports of one happening, 0 to about 2; [#ENOUGH] or more says that they are.
///
/// The numbers were tuned together, on English web news, on short reports in forty languages, on reports of foreign
/// affairs in seven and on reports of events that look alike.
final class Likeness {
    static final double ENOUGH = 0.21;

    /// Documents of two languages share fewer runs of letters than documents of one.
    private static final double ACROSS_LANGUAGES = 2;
    /// What linked entities count beside the text in one language, and across two, where they say more than letters.
    private static final double ENTITIES = 0.2;

    private static final double ENTITIES_ACROSS_LANGUAGES = 0.5;
    /// Brings the likeness of entities to the level of that of texts.
    private static final double ENTITY_LEVEL = 0.6;

    private static final int FEWEST_ENTITIES = 3;
    /// What a coded event adds that both tell of; two count at most.
    private static final double SHARED_HAPPENING = 0.05;
    /// What remains where both tell of an event of one kind with the same states but other people.
    private static final double OTHER_ACTORS = 0.6;
    /// Short texts share fewer words than long ones: up to this much is added, half of it at [#SHORT_GRAMS].
    private static final double SHORT_TEXT = 1.5;

    private static final double SHORT_GRAMS = 200;
    /// Days after which likeness has fallen to a third.
    private static final double DAYS = 20;
    /// What likeness is worth when a day of publication is unknown and no event says the same.
    private static final double WITHOUT_DAY = 0.6;

    private Likeness() {}

    static double of(Profile a, Profile b) {
        double days = days(a, b);
        if (days < 0.01) return 0;
        double text = text(a, b);
        int shared = sharedHappenings(a, b);
        double happenings = shared > 0 ? SHARED_HAPPENING * Math.min(2, shared) : 0;
        double actors = shared == 0 && tellOfOtherActors(a, b) ? OTHER_ACTORS : 1;
        int shorter = Math.min(a.grams().size(), b.grams().size());
        double forLength = 1 + SHORT_TEXT * SHORT_GRAMS / (SHORT_GRAMS + shorter);
        return (text + happenings) * actors * forLength * days;
    }

    private static double text(Profile a, Profile b) {
        boolean oneLanguage = a.language().equals(b.language());
        double grams = a.grams().cosine(b.grams());
        double text = oneLanguage ? (a.words().cosine(b.words()) + grams) / 2 : ACROSS_LANGUAGES * grams;
        if (!hasEntities(a) || !hasEntities(b)) return text;
        double weight = oneLanguage ? ENTITIES : ENTITIES_ACROSS_LANGUAGES;
        return (1 - weight) * text + weight * ENTITY_LEVEL * a.entities().cosine(b.entities());
    }

    private static boolean hasEntities(Profile profile) {
        return profile.document().module() != null && profile.entities().size() >= FEWEST_ENTITIES;
    }

    private static double days(Profile a, Profile b) {
        if (a.day() == null || b.day() == null) return WITHOUT_DAY;
        long apart = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        return Math.exp(-Math.max(0, apart - 1) / DAYS);
    }

    private static int sharedHappenings(Profile a, Profile b) {
        int shared = 0;
        for (Happening one : a.happenings()) {
            boolean found = b.happenings().stream().anyMatch(other -> isSame(one, other));
            if (found) shared++;
        }
        return shared;
    }

    /// Whether two mentions can tell of one event: one kind, common parties, days that fit.
    static boolean isSame(Happening one, Happening other) {
        return one.isLike(other) && one.sharesParties(other) && !one.clashes(other);
    }

    /// Whether the first events of one kind that both tell, between the same states, have different people in them.
    private static boolean tellOfOtherActors(Profile a, Profile b) {
        for (Happening one : a.happenings()) {
            for (Happening other : b.happenings()) {
                if (!one.isLike(other) || one.states().stream().noneMatch(other.states()::contains)) continue;
                boolean peopleInBoth =
                        !one.people().isEmpty() && !other.people().isEmpty();
                return peopleInBoth && one.people().stream().noneMatch(other.people()::contains);
            }
        }
        return false;
    }
}
