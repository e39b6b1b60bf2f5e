package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The phrases after a noun, one preposition after the other. Inside a phrase an adjective gives way to the name it
/// belongs to, and a
/// state after "of" to the person whose office it is.
final class PhrasesBehind {
    private final Arguments arguments;
    final List<Mention> members = new ArrayList<>();
    private final List<Mention> attributes = new ArrayList<>();

    @Nullable
    String place;

    private boolean inAttribute;

    PhrasesBehind(Arguments arguments) {
        this.arguments = arguments;
    }

    void open(String newPlace) {
        close();
        place = newPlace;
    }

    void openAttribute() {
        if (place == null) open("of");
        else inAttribute = true;
    }

    void add(List<Mention> mentions, boolean joined) {
        boolean attribute = inAttribute && mentions.getFirst().type() != EntityType.PERSON;
        inAttribute = false;
        if (attribute) {
            attributes.addAll(mentions);
            return;
        }
        if (!members.isEmpty() && members.getLast().form() == Mention.Form.ADJECTIVE && !joined) members.removeLast();
        members.addAll(mentions);
    }

    void close() {
        if (place != null) arguments.addAll(place, members.isEmpty() ? attributes : members);
        members.clear();
        attributes.clear();
        inAttribute = false;
    }
}
