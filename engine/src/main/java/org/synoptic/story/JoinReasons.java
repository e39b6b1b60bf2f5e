package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Entity;

/// Says in words why documents stand in one story.
final class JoinReasons {
    private static final int MOST_NAMED = 3;
    private static final int MOST_COMPARED = 50;

    private final ProfileMaker features;
    private final Map<String, CopyLink> copies = new HashMap<>();

    JoinReasons(ProfileMaker features, List<CopyLink> copies) {
        this.features = features;
        for (CopyLink link : copies) {
            this.copies.putIfAbsent(link.b(), link);
            this.copies.putIfAbsent(link.a(), link);
        }
    }

    /// @param nodes of one story
    /// @param profiles of their first members
    /// @return by document id; empty for a story of one document
    Map<String, String> of(List<Node> nodes, List<Profile> profiles) {
        Map<String, String> reasons = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int member = 1; member < nodes.get(i).members().size(); member++) {
                String id = nodes.get(i).members().get(member).id();
                reasons.put(id, copyReason(id, nodes.get(i).first().id()));
            }
            String first = nodes.get(i).first().id();
            if (nodes.size() > 1) reasons.put(first, likenessReason(i, profiles));
            else if (nodes.get(i).members().size() > 1)
                reasons.put(
                        first, copyReason(first, nodes.get(i).members().get(1).id()));
        }
        return reasons;
    }

    private String copyReason(String id, String other) {
        CopyLink link = copies.get(id);
        if (link == null) return "copy of " + other;
        return "%s of %s".formatted(link.relation().label(), link.a().equals(id) ? link.b() : link.a());
    }

    private String likenessReason(int i, List<Profile> profiles) {
        Profile profile = profiles.get(i);
        Profile nearest = profile;
        double most = -1;
        for (int j = 0; j < Math.min(profiles.size(), MOST_COMPARED); j++) {
            if (j == i) continue;
            double likeness = Likeness.of(profile, profiles.get(j));
            if (likeness > most) {
                most = likeness;
                nearest = profiles.get(j);
            }
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(shared(profile, nearest));
        sameEvent(profile, nearest, reasons);
        if (profile.day() != null && nearest.day() != null) {
            reasons.add(
                    profile.day().equals(nearest.day())
                            ? "published the same day"
                            : "published on " + profile.day() + " and " + nearest.day());
        }
        return String.join("; ", reasons);
    }

    private String shared(Profile a, Profile b) {
        int entities = a.entities().countShared(b.entities());
        if (entities > 0) {
            Map<String, String> names = new HashMap<>();
            for (Entity entity : a.document().entities()) names.put(entity.id(), entity.name());
            List<String> named = a.entities().strongestShared(b.entities(), MOST_NAMED).stream()
                    .map(features::entity)
                    .map(id -> names.getOrDefault(id, id))
                    .toList();
            return "shares %d actors and places with %s, among them %s"
                    .formatted(entities, b.document().id(), String.join(", ", named));
        }
        List<String> words = a.words().strongestShared(b.words(), MOST_NAMED).stream()
                .map(features::word)
                .toList();
        return words.isEmpty()
                ? "spells its names like " + b.document().id()
                : "shares %d words with %s, among them %s"
                        .formatted(
                                a.words().countShared(b.words()), b.document().id(), String.join(", ", words));
    }

    private static void sameEvent(Profile a, Profile b, List<String> reasons) {
        for (Happening one : a.happenings()) {
            for (Happening other : b.happenings()) {
                if (!Likeness.isSame(one, other)) continue;
                String what = one.mode() == null ? one.type().name().toLowerCase(Locale.ROOT) : one.mode();
                String when = one.days() != null && one.days().start() != null
                        ? " on " + one.days().start()
                        : "";
                reasons.add("same " + what + when);
                return;
            }
        }
    }
}
