package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synoptic.model.CopyLink;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;

/// Says in words why reports stand in one story: "same actors (Anna Brandt), same day, same kind of event
/// (consult), 60% of the headlines' words, 31% shared weight with r7".
final class JoinReasons {
    private static final int MOST_NAMED = 3;
    private static final int MOST_COMPARED = 16;

    private final Likeness likeness;
    private final Map<Integer, String> names;
    private final Map<String, CopyLink> copies = new HashMap<>();

    /// @param names of entities, by their numbers in sketches
    JoinReasons(Likeness likeness, Map<Integer, String> names, Collection<CopyLink> copies) {
        this.likeness = likeness;
        this.names = names;
        for (CopyLink link : copies) {
            this.copies.putIfAbsent(link.b(), link);
            this.copies.putIfAbsent(link.a(), link);
        }
    }

    /// @return by id of the report; empty for a story of one report
    Map<String, String> of(List<Node> story) {
        Map<String, String> reasons = new TreeMap<>();
        for (Node node : story) {
            String first = node.first().id;
            for (Sketch member : node.members()) {
                if (member != node.first()) reasons.put(member.id, copyReason(member.id, first));
            }
            if (story.size() > 1) reasons.put(first, with(node.first(), nearest(node, story)));
            else if (node.members().size() > 1)
                reasons.put(first, copyReason(first, node.members().get(1).id));
        }
        return reasons;
    }

    private String copyReason(String id, String other) {
        CopyLink link = copies.get(id);
        if (link == null) return "same words as " + other;
        return "%s of %s".formatted(link.relation().label(), link.a().equals(id) ? link.b() : link.a());
    }

    private Sketch nearest(Node node, List<Node> story) {
        Sketch nearest = node.first();
        double most = -1;
        int compared = 0;
        for (Node other : story) {
            if (other == node) continue;
            double alike = likeness.of(node.first(), other.first());
            if (alike > most) {
                most = alike;
                nearest = other.first();
            }
            if (++compared == MOST_COMPARED) break;
        }
        return nearest;
    }

    /// What two reports have in common.
    String with(Sketch report, Sketch other) {
        List<String> reasons = new ArrayList<>();
        shared(report, other, true, "same actors", reasons);
        shared(report, other, false, "same places", reasons);
        day(report, other).ifPresent(reasons::add);
        report.deeds.firstShared(other.deeds).ifPresent(type -> reasons.add(event(type)));
        int numbers = report.particulars.sharedNumbers(other.particulars);
        if (numbers > 0)
            reasons.add(numbers == 1 ? "a number of the same things" : numbers + " numbers of the same things");
        double headlines = likeness.sharedOfHeadlines(report, other);
        if (headlines > 0) reasons.add("%d%% of the headlines' words".formatted(Math.round(100 * headlines)));
        if (Meaning.isKnown(report, other))
            reasons.add("%d%% of like meaning".formatted(Math.round(100 * Meaning.alike(report, other))));
        reasons.add("%d%% shared weight".formatted(Math.round(100 * likeness.text(report, other))));
        return "%s with %s".formatted(String.join(", ", reasons), other.id);
    }

    /// By the days of publication; of a report without one, by the days that its text tells.
    private static Optional<String> day(Sketch report, Sketch other) {
        if (report.hasDay() && other.hasDay()) return Optional.of(days(Math.abs((long) report.day - other.day)));
        if (!report.hasDay() && !other.hasDay())
            return report.told.meet(other.told) ? Optional.of("both tell of one day") : Optional.empty();
        Sketch undated = report.hasDay() ? other : report;
        Sketch dated = report.hasDay() ? report : other;
        if (!undated.told.isNear(dated.day)) return Optional.empty();
        return Optional.of(
                "%s tells of the other's day, or one close to it".formatted(undated == report ? "it" : other.id));
    }

    private static String days(long apart) {
        if (apart == 0) return "same day";
        return apart == 1 ? "a day apart" : apart + " days apart";
    }

    private static String event(EventType type) {
        return "same kind of event (%s)".formatted(type.name().toLowerCase(Locale.ROOT));
    }

    private void shared(Sketch a, Sketch b, boolean actors, String words, List<String> reasons) {
        List<String> named = likeness.sharedEntities(a, b).stream()
                .filter(entity -> isActor(entity) == actors)
                .map(names::get)
                .filter(name -> name != null)
                .distinct()
                .toList();
        if (named.isEmpty()) return;
        String more = named.size() > MOST_NAMED ? " and %d more".formatted(named.size() - MOST_NAMED) : "";
        reasons.add("%s (%s%s)"
                .formatted(words, String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size()))), more));
    }

    private static boolean isActor(int entity) {
        return SketchMaker.typeOf(entity) != EntityType.PLACE;
    }
}
