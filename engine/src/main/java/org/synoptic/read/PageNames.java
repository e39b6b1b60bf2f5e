package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.synoptic.read.PageBlock.Zone;

/// What tags, roles, classes and ids say of elements. The words stand in `page-names.tsv`.
///
/// A name is cut into words at marks and at capitals: `relatedPosts`, `related-posts`, `related__posts--wide` are
/// `related posts`. Two words that follow each other are looked up together too.
final class PageNames {
    private static final int LONGEST = 300;
    private static final int MOST_PARTS_OF_ID = 4;

    private static final class Loaded {
        static final Map<String, Meaning> WORDS = load();
        static final Set<String> BEGINNINGS = beginnings(WORDS.keySet());
    }

    private final Map<String, Sign> known = new HashMap<>();

    /// What a word of a name means. In the file in lower case with `-`.
    enum Meaning {
        FURNITURE,
        /// Shows another report, or the first words of this one.
        TEASER,
        COMMENTS,
        CAPTION,
        CREDIT,
        BYLINE,
        DATE,
        POST,
        /// Holds the text of the article.
        BODY,
        /// Holds most of what a page is about.
        CONTENT,
        /// The first words of a report, above the rest.
        LEAD,
        /// In front of what an element has, lacks or does, which is not what it is: `has-sidebar`.
        MODIFIER
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

    Sign sign(Element element) {
        Sign byTag = byTag(element.normalName());
        if (element.attributesSize() == 0) return byTag;
        if (byTag.zone() == Zone.NAVIGATION) return byTag;
        String role = element.attr("role");
        if (!role.isEmpty()) {
            Sign byRole = byRole(role.toLowerCase(Locale.ROOT));
            if (byRole.zone() != Zone.PLAIN) return byRole;
        }
        String item = element.attr("itemprop");
        if (!item.isEmpty() && item.toLowerCase(Locale.ROOT).contains("articlebody")) return BODY;
        if (byTag.zone() != Zone.PLAIN) return byTag;
        String classes = element.attr("class");
        String id = isHeading(element) ? "" : shortId(element.attr("id"));
        if (classes.isEmpty() && id.isEmpty()) return byTag;
        String names = id.isEmpty() ? classes : classes + ' ' + id;
        return known.computeIfAbsent(names, PageNames::byName);
    }

    /// An id of many words is that of a heading, for those who link to it: `sharing-with-a-friend-of-yours`.
    private static String shortId(String id) {
        int parts = 1;
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '-' || id.charAt(i) == '_') parts++;
        }
        return parts > MOST_PARTS_OF_ID ? "" : id;
    }

    /// Headings bear ids for those who link to them: `toc1`.
    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h';
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

    // ---- names

    private static Sign byName(String names) {
        Zone zone = Zone.PLAIN;
        boolean body = false;
        boolean content = false;
        boolean lead = false;
        boolean teaser = false;
        String capped = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
        for (String name : capped.split("\\s+")) {
            if (name.equals("hidden")) zone = stronger(zone, Zone.FURNITURE);
            List<String> words = words(name);
            boolean modified = !words.isEmpty() && Loaded.WORDS.get(words.getFirst()) == Meaning.MODIFIER;
            for (int i = 0; i < words.size(); i++) {
                boolean begins = i + 1 < words.size() && Loaded.BEGINNINGS.contains(words.get(i));
                Meaning pair = begins ? Loaded.WORDS.get(words.get(i) + words.get(i + 1)) : null;
                Meaning meaning = pair != null ? pair : Loaded.WORDS.get(words.get(i));
                if (meaning == null) continue;
                body |= meaning == Meaning.BODY;
                content |= meaning == Meaning.CONTENT;
                lead |= meaning == Meaning.LEAD || meaning == Meaning.TEASER;
                teaser |= meaning == Meaning.TEASER;
                if (!modified || pair != null) zone = stronger(zone, zone(meaning));
                if (pair != null) i++;
            }
        }
        if ((body || content) && zone != Zone.POST && zone != Zone.COMMENTS) zone = Zone.PLAIN;
        if (zone == Zone.PLAIN && !body && !content && !lead) return Sign.NONE;
        return new Sign(zone, false, body, content || body, lead, teaser && !body && !content);
    }

    private static Zone zone(Meaning meaning) {
        return switch (meaning) {
            case FURNITURE -> Zone.FURNITURE;
            case COMMENTS -> Zone.COMMENTS;
            case CAPTION -> Zone.CAPTION;
            case CREDIT -> Zone.CREDIT;
            case BYLINE -> Zone.BYLINE;
            case DATE -> Zone.DATE;
            case POST -> Zone.POST;
            case TEASER, BODY, CONTENT, LEAD, MODIFIER -> Zone.PLAIN;
        };
    }

    /// Of two zones that the words of a name tell, the one that says more.
    private static Zone stronger(Zone one, Zone other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Zone zone) {
        return switch (zone) {
            case POST -> 7;
            case CREDIT -> 6;
            case CAPTION -> 5;
            case COMMENTS -> 4;
            case FURNITURE -> 3;
            case BYLINE -> 2;
            case DATE -> 1;
            case PLAIN, NAVIGATION, FOOTER, ASIDE -> 0;
        };
    }

    /// The words of one class or id, without what follows `--`.
    static List<String> words(String name) {
        int end = name.indexOf("--");
        if (end <= 0) end = name.length();
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(name.charAt(i));
            boolean inner = letter
                    && start >= 0
                    && !(Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)));
            if (!inner && start >= 0) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) start = i;
        }
        return words;
    }

    private static Set<String> beginnings(Set<String> words) {
        Set<String> beginnings = new HashSet<>();
        for (String word : words) {
            for (int end = 1; end < word.length(); end++) beginnings.add(word.substring(0, end));
        }
        return beginnings;
    }

    private static Map<String, Meaning> load() {
        Map<String, Meaning> words = new HashMap<>();
        for (Wordings.RuleLine line : Wordings.RuleLine.of("page-names.tsv")) {
            Meaning meaning =
                    Meaning.valueOf(line.column(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : line.column(1).split(" +")) {
                if (words.put(word, meaning) != null) {
                    throw new IllegalStateException("[page-names.tsv] two meanings: " + word);
                }
            }
        }
        return words;
    }
}
