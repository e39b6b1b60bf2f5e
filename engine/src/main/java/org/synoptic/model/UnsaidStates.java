package org.synoptic.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The groups whose state no report says: "protesters" of whom the program thinks that they are Greek. A record that
/// calls them "protesters from Greece" would say more than its sources.
public final class UnsaidStates {
    private static final String OF = " of ";
    /// In characters: "police in Athens".
    private static final int BESIDE = 12;

    private UnsaidStates() {}

    /// @return ids of groups
    public static Set<String> of(Collection<AnnotatedDocument> documents) {
        Map<String, String> states = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        for (AnnotatedDocument document : documents) {
            for (Entity entity : document.entities()) {
                String state = entity.code() == null ? entity.country() : entity.code();
                if (state == null) continue;
                states.put(entity.id(), state);
                if (entity.type() == EntityType.GROUP && entity.name().contains(OF)) groups.put(entity.id(), state);
            }
        }
        Set<String> unsaid = new HashSet<>(groups.keySet());
        for (AnnotatedDocument document : documents) {
            if (!unsaid.isEmpty()) unsaid.removeAll(said(document, unsaid, states));
        }
        return Set.copyOf(unsaid);
    }

    private static Set<String> said(AnnotatedDocument document, Set<String> sought, Map<String, String> states) {
        Set<String> said = new HashSet<>();
        Stream<Party> inEvents = document.events().stream().flatMap(EventMention::parties);
        Stream<Party> named = document.mentions().stream().map(mention -> new Party(mention.entity(), mention.span()));
        Stream.concat(named, inEvents)
                .filter(group -> sought.contains(group.entity()))
                .filter(group -> isStateSaid(group, document.mentions(), states))
                .forEach(group -> said.add(group.entity()));
        return said;
    }

    private static boolean isStateSaid(Party group, List<Mention> mentions, Map<String, String> states) {
        return mentions.stream()
                .filter(other -> !other.entity().equals(group.entity()))
                .filter(other -> other.form() != Mention.Form.PRONOUN)
                .filter(other -> isBeside(group.span(), other.span()))
                .map(other -> states.get(other.entity()))
                .anyMatch(state -> state != null && state.equals(states.get(group.entity())));
    }

    private static boolean isBeside(Span group, Span other) {
        return other.start() <= group.end() + BESIDE && group.start() <= other.end() + 1;
    }

    /// "Protesters" of "Protesters of Greece".
    public static String without(String name) {
        int of = name.lastIndexOf(OF);
        return of < 0 ? name : name.substring(0, of);
    }
}
