package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventType;

/// Tellings that mean one happening, and what they say of it together. A new telling must fit this whole, not only one
/// member, so that two happenings are not chained by a vague sentence between them.
final class Happening {
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final EventType type;
    private @Nullable String mode;
    private boolean isSymmetric;
    private int ofOne;
    private int ofMany;
    private Window start = Window.ANY;
    private Window implied = Window.ANY;
    private @Nullable Window end;
    private @Nullable Window published;

    Happening(Telling first) {
        type = first.type();
        isSymmetric = first.isSymmetric();
        add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        actors.addAll(telling.actors());
        targets.addAll(telling.targets());
        documents.add(telling.document().id());
        triggers.add(telling.foldedTrigger());
        languages.add(telling.document().document().language().primary());
        if (telling.mention().place() != null) {
            places.add(telling.mention().place().entity());
        }
        if (mode == null) {
            mode = telling.mode();
            isSymmetric |= telling.isSymmetric();
        }
        if (telling.published() != null) {
            long day = telling.published().toEpochDay();
            published = published == null
                    ? new Window(day, day)
                    : new Window(Math.min(published.first(), day), Math.max(published.last(), day));
        }
        if (telling.targetNumber() == HeadCount.ONE) ofOne++;
        if (telling.targetNumber() == HeadCount.MANY) ofMany++;
        narrow(telling);
    }

    private void narrow(Telling telling) {
        Window told = telling.begins();
        Window both = start.and(told);
        if (!both.isEmpty()) start = both;
        Window bothImplied = implied.and(telling.implied());
        if (!telling.when().isKnown() && !bothImplied.isEmpty()) implied = bothImplied;
        Bound toldEnd = telling.when().end();
        if (toldEnd == null) return;
        Window bothEnds = end == null ? toldEnd.window() : end.and(toldEnd.window());
        if (!bothEnds.isEmpty()) end = bothEnds;
    }

    List<Telling> tellings() {
        return tellings;
    }

    EventType type() {
        return type;
    }

    @Nullable
    String mode() {
        return mode;
    }

    Set<String> actors() {
        return actors;
    }

    Set<String> targets() {
        return targets;
    }

    Set<String> places() {
        return places;
    }

    /// Whether it is done to one or to many, as most of the tellings that say so have it.
    HeadCount targetNumber() {
        if (ofOne == ofMany) return HeadCount.UNKNOWN;
        return ofOne > ofMany ? HeadCount.ONE : HeadCount.MANY;
    }

    boolean isSymmetric() {
        return isSymmetric;
    }

    Window start() {
        return start;
    }

    Window implied() {
        return implied;
    }

    @Nullable
    Window end() {
        return end;
    }

    /// From the first to the last day of its reports; null when none is known.
    @Nullable
    Window published() {
        return published;
    }

    boolean isToldIn(String document) {
        return documents.contains(document);
    }

    boolean isToldInLanguage(String language) {
        return languages.contains(language);
    }

    boolean isToldOnlyIn(String language) {
        return languages.size() == 1 && languages.contains(language);
    }

    boolean hasTriggerLike(String folded) {
        if (triggers.contains(folded)) return true;
        int stem = Math.min(4, folded.length());
        if (stem < 4) return false;
        String begin = folded.substring(0, stem);
        return triggers.stream().anyMatch(trigger -> trigger.startsWith(begin));
    }
}
