package org.synoptic.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.Parties.Fit;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Judges whether a telling means a happening, and which one it means best.
///
/// The less the times say, the more the parties have to: on the same day it is enough that they do not clash and one
/// side is found; without a time both sides must be found, or the same person doing the same kind of thing. The
/// weights were chosen by reading the results on news of state visits, coups and talks in seven languages.
final class FitJudge {
    private static final int NO = -1;
    /// Happenings of one mode that are looked at where no party is shared.
    private static final int MOST_OF_A_MODE = 40;
    private static final int NEAR_THE_REPORT_DAYS = 14;
    private static final int DAYS_OF_ONE_SPEECH = 3;
    private static final int NEIGHBOURING_DAYS = 1;
    private static final Set<EventType> MANY_SIDED = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);
    /// What the same parties do not do again the next day, and may well do again the next week.
    private static final Set<String> ONE_OFF_MODES = Set.of("call", "sign");

    /// What persons do once on a day, in one place.
    private static final Set<String> TOGETHER_MODES = Set.of("meet", "sign");

    /// What a state or a body does once in some days, so that two reports of these days which name no one it was done
    /// to mean the same: a coup, emergency rule.
    private static final Set<String> ONE_SIDED_MODES =
            Set.of("coup", "martial-law", "resign", "ceasefire", "surrender");

    private final Parties parties;

    private final DeedJudge deeds;

    FitJudge(Parties parties) {
        this.parties = parties;
        this.deeds = new DeedJudge(parties);
    }

    /// The happening that fits best; null when none does. Of equals, the one that was found first.
    @Nullable
    Happening best(Telling telling, Set<JoinKey> keys, Map<JoinKey, Set<Happening>> byKey) {
        Happening best = null;
        int bestScore = NO;
        Set<Happening> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (JoinKey key : keys) {
            int looked = 0;
            for (Happening happening : byKey.getOrDefault(key, Set.of())) {
                if (key.kind() == JoinKey.Kind.MODE && looked++ >= MOST_OF_A_MODE) break;
                if (!seen.add(happening)) continue;
                int score = score(telling, happening);
                if (score > bestScore) {
                    best = happening;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// Whether no happening lies at the times of both.
    boolean areOfTwoTimes(Telling telling, Happening happening) {
        return Timing.of(telling, happening) == Timing.CONFLICT;
    }

    /// Whether a telling that was left out, and that fits the happening, is to be believed because of it: another
    /// account tells the same, as done, planned or denied alike, and no day or party of the telling stands against it.
    boolean bearsOut(Happening happening, Telling telling) {
        return !happening.isToldIn(telling.document().id())
                && happening.tellings().stream().anyMatch(other -> other.status() == telling.status())
                && !areOfTwoTimes(telling, happening)
                && !sides(telling, happening).conflict();
    }

    /// Whether the telling means the happening, were the two of one story.
    boolean isSame(Telling telling, Happening happening) {
        return score(telling, happening) > NO;
    }

    /// Whether such a happening is known by who did it, or where, alone.
    static boolean isOneSided(Happening happening) {
        return happening.mode() != null && ONE_SIDED_MODES.contains(happening.mode());
    }

    private int score(Telling telling, Happening happening) {
        boolean sameMode = telling.mode() != null && telling.mode().equals(happening.mode());
        if (!modesFit(telling, happening)) return NO;
        Timing timing = Timing.of(telling, happening);
        boolean isOtherTime = timing == Timing.CONFLICT;
        if (isOtherTime && !isNextDay(telling, happening, sameMode)) return NO;
        Sides sides = sides(telling, happening);
        if (isOtherTime && !isToldForAnotherDay(telling, happening, sides)) return NO;
        if (isOtherTime) timing = Timing.POSSIBLE;
        if (placesConflict(telling, happening) && !isToldForAnotherPlace(telling, happening, sides, timing, sameMode))
            return NO;
        if (deeds.areOneAndMany(telling, happening)) return NO;
        if (deeds.areInTwoStates(telling, happening)) return NO;
        boolean isOneDeed = deeds.isOneDeed(telling, happening, sameMode, timing, isNear(telling, happening, timing));
        if (sides.conflict() && !isOneDeed) return NO;
        if (Recall.oneIsRecalled(telling, happening)
                && (!sides.bothSame()
                        || oneIsDenied(telling, happening)
                        || isElsewhere(telling, happening)
                        || Recall.isOneBefore(happening))) return NO;
        boolean accepted = isOneDeed
                || switch (timing) {
                    case SAME -> onTheSameDay(telling, happening, sides, sameMode);
                    case POSSIBLE -> possiblyThen(telling, happening, sides, sameMode);
                    case UNKNOWN -> withoutTime(telling, happening, sides, sameMode);
                    case CONFLICT -> false;
                };
        if (!accepted) return NO;
        return 4 * sides.points()
                + 5 * timing.points()
                + (sameMode ? 4 : 0)
                + (happening.isToldIn(telling.document().id()) ? 2 : 0)
                + (similarTrigger(telling, happening) ? 2 : 0)
                + (isNearReport(telling, happening) ? 6 : 0);
    }

    private static boolean isNear(Telling telling, Happening happening, Timing timing) {
        return timing != Timing.UNKNOWN || isOfTheSameDays(telling, happening) || isNearReport(telling, happening);
    }

    /// Two reports of the same days put one call or signing between the same parties on neighbouring days: they differ
    /// about the day. Where one report tells of both days, there were two things.
    private static boolean isToldForAnotherDay(Telling telling, Happening happening, Sides sides) {
        return sides.bothSame()
                && telling.published() != null
                && !happening.isToldIn(telling.document().id())
                && isOfTheSameDays(telling, happening);
    }

    private static boolean isNextDay(Telling telling, Happening happening, boolean sameMode) {
        return sameMode
                && ONE_OFF_MODES.contains(happening.mode())
                && !telling.begins().isOpen()
                && telling.begins().gap(happening.start()) <= NEIGHBOURING_DAYS;
    }

    /// A visit is no meeting and trade no aid, but one attack is told as shelling, as shooting and as killing.
    private static boolean modesFit(Telling telling, Happening happening) {
        if (telling.mode() == null || happening.mode() == null) return true;
        return telling.mode().equals(happening.mode()) || MANY_SIDED.contains(telling.type());
    }

    private boolean onTheSameDay(Telling telling, Happening happening, Sides sides, boolean sameMode) {
        if (sides.bothFound()) return sameMode || sides.oneSame();
        if (sameMode) return sides.personAlone() || (sides.oneSilent() && sides.points() > 0);
        return sides.oneSame() && similarTrigger(telling, happening);
    }

    private boolean possiblyThen(Telling telling, Happening happening, Sides sides, boolean sameMode) {
        if (Recall.isOneTreaty(telling, happening, sides)) return true;
        if (sameMode) return sides.bothFound() || (sides.personAlone() && sides.oneSilent());
        return sides.bothFound() && sides.oneSame() && saysTheSame(telling, happening);
    }

    private boolean withoutTime(Telling telling, Happening happening, Sides sides, boolean sameMode) {
        if (telling.isVisit()
                && isOfAState(telling) != happening.tellings().stream().allMatch(this::isOfAState)) return false;
        if (sameMode) {
            if (ONE_OFF_MODES.contains(happening.mode()) && !isSurelyOfTheSameDays(telling, happening)) return false;
            if (sides.bothFound()) return sides.oneSame();
            if (!sides.oneSilent()) return false;
            if (sides.oneSame() && ONE_SIDED_MODES.contains(happening.mode()) && isOfTheSameDays(telling, happening))
                return true;
            return sides.personAlone()
                    || (sides.oneSame() && happening.isToldIn(telling.document().id()));
        }
        if (isOfTheSameDays(telling, happening) && isSameSpeech(telling, happening, sides)) return true;
        if (!sides.bothFound() || !sides.oneSame()) return false;
        if (telling.type() == EventType.REJECT && oneIsDenied(telling, happening)) return false;
        if (oneIsPossible(telling, happening)) return false;
        if (telling.type() == EventType.AGREE && isOfTheSameDays(telling, happening)) return true;
        return saysTheSame(telling, happening) || (sides.bothSame() && isNearReport(telling, happening));
    }

    /// "The United States came to Geneva": not said of any one who came, as "a trip by a Spanish minister" is.
    private boolean isOfAState(Telling telling) {
        List<Party> actors = telling.mention().actors();
        return !actors.isEmpty()
                && actors.stream().allMatch(party -> parties.isGround(party.entity()) && telling.isNamed(party));
    }

    /// Words of one person to or about one party in reports of the same days; without a party, in like words.
    private static boolean isSameSpeech(Telling telling, Happening happening, Sides sides) {
        if (!telling.isVerbal() || telling.isSymmetric() || sides.first() != Fit.SAME_PERSON) return false;
        if (sides.second().isFound()) return true;
        return telling.targets().isEmpty() && happening.targets().isEmpty() && similarTrigger(telling, happening);
    }

    /// Reports of one story of which one bears no day are held to be of the same days.
    private static boolean isOfTheSameDays(Telling telling, Happening happening) {
        if (telling.published() == null || happening.published() == null) return true;
        long day = telling.published().toEpochDay();
        return happening.published().gap(new Window(day, day)) <= DAYS_OF_ONE_SPEECH;
    }

    /// Both bear a day, or neither does.
    private static boolean isSurelyOfTheSameDays(Telling telling, Happening happening) {
        return (telling.published() == null) == (happening.published() == null) && isOfTheSameDays(telling, happening);
    }

    /// Words alike within a language; across languages parties that are quite the same have to do.
    private boolean saysTheSame(Telling telling, Happening happening) {
        if (similarTrigger(telling, happening)) return true;
        return !happening.isToldOnlyIn(telling.document().document().language().primary())
                && sides(telling, happening).bothSame();
    }

    private static boolean similarTrigger(Telling telling, Happening happening) {
        return happening.hasTriggerLike(telling.foldedTrigger());
    }

    private Sides sides(Telling telling, Happening happening) {
        if (telling.isMutual() || telling.isSymmetric() && happening.isSymmetric()) {
            Set<String> all = new java.util.LinkedHashSet<>(happening.actors());
            all.addAll(happening.targets());
            List<Fit> fits = parties.fitOfAll(telling.parties(), all);
            return new Sides(fits.get(0), fits.get(1));
        }
        return new Sides(
                parties.fit(telling.actors(), happening.actors()), parties.fit(telling.targets(), happening.targets()));
    }

    /// Places in different states; of two places in one state we do not know whether one lies in the other.
    private boolean placesConflict(Telling telling, Happening happening) {
        boolean hostIsTold = telling.isVisit() && !telling.targets().isEmpty();
        if (hostIsTold
                || telling.mention().place() == null
                || happening.places().isEmpty()) return false;
        String state = parties.state(telling.mention().place().entity());
        if (state == null) return false;
        return happening.places().stream().map(parties::state).noneMatch(other -> other == null || other.equals(state));
    }

    /// Two reports put what the same persons did together on one day in two states: they differ about the place.
    private boolean isToldForAnotherPlace(
            Telling telling, Happening happening, Sides sides, Timing timing, boolean sameMode) {
        return sameMode
                && TOGETHER_MODES.contains(happening.mode())
                && timing == Timing.SAME
                && sides.bothSame()
                && !happening.isToldIn(telling.document().id())
                && telling.parties().stream().filter(parties::isPerson).count() > 1;
    }

    /// Both name a place, and none is the same.
    private boolean isElsewhere(Telling telling, Happening happening) {
        return telling.mention().place() != null
                && !happening.places().isEmpty()
                && happening.places().stream()
                        .noneMatch(place -> parties.canBeSame(
                                place, telling.mention().place().entity()));
    }

    /// One took place, the other did not.
    private static boolean oneIsDenied(Telling telling, Happening happening) {
        boolean isDenied = telling.status() == Status.DENIED;
        return happening.tellings().stream().anyMatch(other -> (other.status() == Status.DENIED) != isDenied);
    }

    /// One is told as a thing that may be, the other as one that is.
    private static boolean oneIsPossible(Telling telling, Happening happening) {
        boolean isPossible = telling.status() == Status.POSSIBLE;
        return happening.tellings().stream().allMatch(other -> (other.status() == Status.POSSIBLE) != isPossible);
    }

    /// A report without a time speaks of what is near its own day.
    private static boolean isNearReport(Telling telling, Happening happening) {
        if (telling.published() == null || happening.start().isOpen()) return false;
        long day = telling.published().toEpochDay();
        return happening.start().gap(new Window(day, day)) <= NEAR_THE_REPORT_DAYS;
    }
}
