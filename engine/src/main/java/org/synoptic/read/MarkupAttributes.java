package org.synoptic.read;

import java.util.List;
import java.util.Map;

/// What attributes mean to [MarkupStretches], as bits: which of them [PageWalk], [PageScan] and [PageNames] ask for,
/// and
/// which parsers build by.
final class MarkupAttributes {
    private static final int ASKED_FOR = 1;

    /// Asked for where it may tell `display` or `visibility`.
    private static final int STYLE = 2;

    private static final int TYPE = 4;

    /// Tells that an element is hidden.
    private static final int HIDDEN = 8;

    /// Of a link only few ask where it leads to.
    private static final int ADDRESS = 16;

    private static final MarkupNames ALL = new MarkupNames(Map.of(
            ASKED_FOR,
            List.of(("class id role itemprop property name http-equiv content rel lang xml:lang datetime data-datetime"
                            + " title pubdate encoding")
                    .split(" ")),
            ASKED_FOR | TYPE,
            List.of("type"),
            ASKED_FOR | HIDDEN,
            List.of("hidden"),
            ASKED_FOR | ADDRESS,
            List.of("href"),
            STYLE,
            List.of("style")));

    private MarkupAttributes() {}

    /// What a name of this hash means.
    static int meaning(int hash) {
        return ALL.meaning(hash);
    }

    static boolean isType(int meaning) {
        return (meaning & TYPE) != 0;
    }

    static boolean isAddress(int meaning) {
        return (meaning & ADDRESS) != 0;
    }

    /// Whether reading asks for an attribute.
    ///
    /// @param value where its value begins
    /// @param end behind it
    static boolean isAskedFor(int meaning, byte[] page, int value, int end) {
        return (meaning & ASKED_FOR) != 0 || (meaning & STYLE) != 0 && mayHide(page, value, end);
    }

    /// Whether reading asks for an attribute of an element that is not shown.
    static boolean isAskedForUnseen(int meaning, byte[] page, int value, int end) {
        return (meaning & (TYPE | HIDDEN)) != 0 || (meaning & STYLE) != 0 && mayHide(page, value, end);
    }

    private static boolean mayHide(byte[] page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (page[i] == 'y' || page[i] == 'Y' || page[i] == '&') return true;
        }
        return false;
    }

    /// Whether an address may name an author: it holds `aut`, or a character that is written as a number.
    static boolean mayNameAuthor(byte[] page, int start, int end) {
        for (int i = start; i < end - 2; i++) {
            int second = page[i + 1] | 32;
            if (second == 'u' && (page[i] | 32) == 'a' && (page[i + 2] | 32) == 't') return true;
            if (page[i] == '&' && page[i + 1] == '#') return true;
        }
        return false;
    }
}
