package org.synoptic.language.corenlp;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Classes of words that stand in like places, as CoreNLP's models hold them, without their texts.
final class WordClasses {
    private final HashedRows rows;
    private final List<String> names = new ArrayList<>();

    WordClasses(Map<String, String> classes) {
        this.rows = new HashedRows(classes.size());
        Map<String, Integer> index = new HashMap<>();
        classes.forEach((word, name) -> {
            int row = index.computeIfAbsent(name, added -> {
                names.add(added);
                return names.size() - 1;
            });
            rows.put(Piece.of(word).hash(), row);
        });
    }

    /// @param word as the classes were made: in lower case, or digits made one
    @Nullable
    String of(String word) {
        int row = rows.row(Piece.of(word).hash());
        return row == HashedRows.NONE ? null : names.get(row);
    }

    /// What a field of one of CoreNLP's objects holds; there is no other way to its lists of classes.
    static Object field(Object owner, Class<?> declaring, String name) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(owner), name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this CoreNLP has no " + declaring.getName() + "." + name, e);
        }
    }
}
