package org.synoptic.json;

import java.util.Locale;

/// How constants are spelled in JSON: lower case, words parted by a hyphen or a blank.
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when the label means none of the constants
    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(
                type, label.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }
}
