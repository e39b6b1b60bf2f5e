package org.synoptic.read;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.PageBlock.Zone;

/// What tags, roles, classes and ids say of elements.
final class PageNames {
    private static final int MOST_PARTS_OF_ID = 4;
    private static final int PLACES = 1 << 16;

    /// Longer names are not remembered.
    private static final int LONGEST_REMEMBERED = 100;

    /// What classes and ids tell that were met on this page and on others: the pages of an outlet name their elements
    /// alike. A table of fixed size, in which a name drives out another. What is remembered never changes, so that
    /// threads may share it without a lock, and the answers are the same with it as without.
    private static final @Nullable Known[] KNOWN = new @Nullable Known[PLACES];

    /// @param told see [NameWords]
    /// @param sign what is told, where no id tells more
    private record Known(String names, int told, Sign sign, int promises) {
        static Known of(String names) {
            int told = NameWords.told(names);
            return new Known(names, told, PageNames.sign(told), ElementNames.promises(names));
        }
    }

    private PageNames() {}

    /// What class and id promise of day and author.
    static ElementNames promises(Attributes attributes) {
        Known ofClass = knownOrNull(attributes.get("class"));
        Known ofId = knownOrNull(attributes.get("id"));
        return ElementNames.of(promises(ofClass) | promises(ofId));
    }

    /// A name has two places: what stands in the first moves to the second before it is driven out.
    private static Known known(String names) {
        if (names.length() > LONGEST_REMEMBERED) return Known.of(names);
        int place = names.hashCode() * 0x9E3779B9 >>> 16;
        Known first = KNOWN[place];
        if (first != null && first.names().equals(names)) return first;
        Known second = KNOWN[place ^ 1];
        if (second != null && second.names().equals(names)) return second;
        Known found = Known.of(names);
        KNOWN[place ^ 1] = first;
        KNOWN[place] = found;
        return found;
    }

    /// @param sure whether the tag or the role says it, not only a name
    /// @param body whether it is named as the text of an article
    /// @param teaser whether it is named as a teaser, which it is if it leads elsewhere
    /// @param content whether it is named as the main part of a page
    record Sign(Zone zone, boolean sure, boolean body, boolean content, boolean lead, boolean teaser) {
        static final Sign NONE = new Sign(Zone.PLAIN, false, false, false, false, false);

        private static Sign sure(Zone zone) {
            return new Sign(zone, true, false, false, false, false);
        }
    }

    private static final Sign NAVIGATION = Sign.sure(Zone.NAVIGATION);
    private static final Sign FOOTER = Sign.sure(Zone.FOOTER);
    private static final Sign ASIDE = Sign.sure(Zone.ASIDE);
    private static final Sign FURNITURE = Sign.sure(Zone.FURNITURE);
    private static final Sign CAPTION = Sign.sure(Zone.CAPTION);
    private static final Sign BODY = new Sign(Zone.PLAIN, true, true, true, false, false);

    /// @param kind see [PageTags]
    /// @param met what is told of those that are looked up is kept there
    static Sign sign(Element element, int kind, MetNames met) {
        int attributes = element.attributesSize();
        Sign byTag = (kind & PageTags.SIGNED) == 0 ? Sign.NONE : byTag(element.normalName());
        if (attributes == 0 || byTag.zone() == Zone.NAVIGATION) return byTag;
        String onlyClass = attributes == 1 ? element.attributes().get("class") : "";
        if (onlyClass.isEmpty()) return signOf(element, kind, byTag, met);
        if (byTag.zone() != Zone.PLAIN) return byTag;
        Known known = known(onlyClass);
        met.add(element, known.promises());
        return known.sign();
    }

    private static Sign signOf(Element element, int kind, Sign byTag, MetNames met) {
        Attributes attributes = element.attributes();
        String role = attributes.get("role");
        if (!role.isEmpty()) {
            Sign byRole = byRole(role.toLowerCase(Locale.ROOT));
            if (byRole.zone() != Zone.PLAIN) return byRole;
        }
        String item = attributes.get("itemprop");
        if (!item.isEmpty() && item.toLowerCase(Locale.ROOT).contains("articlebody")) return BODY;
        if (byTag.zone() != Zone.PLAIN) return byTag;
        Known ofClass = knownOrNull(attributes.get("class"));
        String id = attributes.get("id");
        // Headings bear ids for those who link to them: `toc1`.
        Known ofId = (kind & PageTags.HEADING) != 0 ? null : knownOrNull(shortId(id));
        if (ofId != null || id.isEmpty()) met.add(element, promises(ofClass) | promises(ofId));
        if (ofClass == null) return ofId == null ? byTag : ofId.sign();
        return ofId == null ? ofClass.sign() : sign(NameWords.joined(ofClass.told(), ofId.told()));
    }

    private static @Nullable Known knownOrNull(String names) {
        return names.isEmpty() ? null : known(names);
    }

    private static int promises(@Nullable Known known) {
        return known == null ? 0 : known.promises();
    }

    /// An id of many words is that of a heading, for those who link to it: `sharing-with-a-friend-of-yours`.
    private static String shortId(String id) {
        int parts = 1;
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '-' || id.charAt(i) == '_') parts++;
        }
        return parts > MOST_PARTS_OF_ID ? "" : id;
    }

    private static Sign byTag(String tag) {
        return switch (tag) {
            case "nav" -> NAVIGATION;
            case "footer" -> FOOTER;
            case "aside" -> ASIDE;
            case "form" -> FURNITURE;
            case "figcaption" -> CAPTION;
            default -> Sign.NONE;
        };
    }

    private static Sign byRole(String role) {
        return switch (role) {
            case "navigation", "search", "menubar" -> NAVIGATION;
            case "contentinfo" -> FOOTER;
            case "complementary" -> ASIDE;
            case "dialog", "banner", "alert", "alertdialog" -> FURNITURE;
            default -> Sign.NONE;
        };
    }

    private static Sign sign(int told) {
        boolean holdsText = (told & (NameWords.BODY | NameWords.CONTENT)) != 0;
        Zone zone = NameWords.zone(told);
        if (holdsText && zone != Zone.POST && zone != Zone.COMMENTS) zone = Zone.PLAIN;
        boolean lead = (told & NameWords.LEAD) != 0;
        if (zone == Zone.PLAIN && !holdsText && !lead) return Sign.NONE;
        boolean teaser = !holdsText && (told & NameWords.TEASER) != 0;
        return new Sign(zone, false, (told & NameWords.BODY) != 0, holdsText, lead, teaser);
    }
}
