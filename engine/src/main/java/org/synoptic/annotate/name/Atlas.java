package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Places of the world as one language writes them: in which state they lie, and what English calls them.
///
/// The file `atlas.tsv` of a language module has a place a line: its name, the state's alpha-3, the English name, and
/// `sure` where the name hardly means anything else. The others count only where a text shows that a place is meant.
final class Atlas {
    private final Map<String, Entity> places = new HashMap<>();
    private final Map<String, Entity> sure = new HashMap<>();

    Atlas(RuleFiles rules) {
        for (RuleFiles.Line line : rules.lines("atlas.tsv")) {
            String english = line.column(2);
            Entity place =
                    new Entity(EntityIds.of("place", english), EntityType.PLACE, english, null, line.column(1), null);
            places.put(line.column(0), place);
            if (line.column(3).equals("sure")) sure.put(line.column(0), place);
        }
    }

    /// Hands on each name that hardly means anything else, in the order of names.
    void eachSure(BiConsumer<String, Entity> to) {
        List<String> names = sure.keySet().stream().sorted().toList();
        for (String name : names) to.accept(name, sure.get(name));
    }

    /// The place of this name, which stands in its base form.
    Optional<Entity> named(String name) {
        return Optional.ofNullable(places.get(name));
    }
}
