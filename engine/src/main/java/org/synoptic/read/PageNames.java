package org.synoptic.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
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
        static final WordTree WORDS = load();
    }

    /// What the classes tell that were met on this page.
    private final Map<String, Known> known = new HashMap<>();

    private record Known(Told told, int promises) {
        static Known of(String classes) {
            return new Known(PageNames.told(classes), ElementNames.promises(classes));
        }
    }

    /// What class and id promise of day and author.
    ElementNames promises(Attributes attributes) {
        String classes = attributes.get("class");
        int promises = classes.isEmpty() ? 0 : known(classes).promises();
        return ElementNames.of(promises | ElementNames.promises(attributes.get("id")));
    }

    private Known known(String classes) {
        return known.computeIfAbsent(classes, Known::of);
    }

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

    /// In the tree of words a meaning is its place here, and one.
    private static final List<Meaning> MEANINGS = List.of(Meaning.values());

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

    /// @param isBare whether it has no attributes
    Sign sign(Element element, boolean isBare) {
        Sign byTag = byTag(element.normalName());
        if (isBare) return byTag;
        if (byTag.zone() == Zone.NAVIGATION) return byTag;
        Attributes attributes = element.attributes();
        String role = attributes.get("role");
        if (!role.isEmpty()) {
            Sign byRole = byRole(role.toLowerCase(Locale.ROOT));
            if (byRole.zone() != Zone.PLAIN) return byRole;
        }
        String item = attributes.get("itemprop");
        if (!item.isEmpty() && item.toLowerCase(Locale.ROOT).contains("articlebody")) return BODY;
        if (byTag.zone() != Zone.PLAIN) return byTag;
        String classes = attributes.get("class");
        String id = isHeading(element) ? "" : shortId(attributes.get("id"));
        if (classes.isEmpty() && id.isEmpty()) return byTag;
        Told told = classes.isEmpty() ? Told.NOTHING : known(classes).told();
        return (id.isEmpty() ? told : told.and(told(id))).sign();
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

    /// What the names in an attribute tell together.
    private record Told(Zone zone, boolean body, boolean content, boolean lead, boolean teaser) {
        static final Told NOTHING = new Told(Zone.PLAIN, false, false, false, false);

        Told and(Told other) {
            if (other == NOTHING) return this;
            return new Told(
                    stronger(zone, other.zone),
                    body || other.body,
                    content || other.content,
                    lead || other.lead,
                    teaser || other.teaser);
        }

        Sign sign() {
            boolean holdsText = body || content;
            Zone settled = holdsText && zone != Zone.POST && zone != Zone.COMMENTS ? Zone.PLAIN : zone;
            if (settled == Zone.PLAIN && !holdsText && !lead) return Sign.NONE;
            return new Sign(settled, false, body, holdsText, lead, teaser && !holdsText);
        }
    }

    private static Told told(String names) {
        Told told = Told.NOTHING;
        int end = Math.min(names.length(), LONGEST);
        for (int at = 0; at < end; ) {
            int from = at;
            while (at < end && !isBlank(names.charAt(at))) at++;
            if (at > from) told = told.and(ofName(names, from, at));
            at++;
        }
        return told;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static Told ofName(String names, int from, int to) {
        Told told =
                to - from == 6 && names.startsWith("hidden", from) ? ofMeaning(Meaning.FURNITURE, false) : Told.NOTHING;
        int end = endOfWords(names, from, to);
        boolean modified = false;
        int node = -1;
        for (int at = nextWord(names, from, end), first = at; at < end; ) {
            int wordEnd = wordEnd(names, at, end);
            int pair = Loaded.WORDS.meaningAt(Loaded.WORDS.node(node, names, at, wordEnd));
            if (pair != 0) {
                told = told.and(ofMeaning(meaning(pair), false));
                node = -1;
            } else {
                told = told.and(ofWord(node, modified));
                node = Loaded.WORDS.node(0, names, at, wordEnd);
                if (at == first) modified = isModifier(node);
            }
            at = nextWord(names, wordEnd, end);
        }
        return told.and(ofWord(node, modified));
    }

    private static boolean isModifier(int node) {
        int meant = Loaded.WORDS.meaningAt(node);
        return meant != 0 && meaning(meant) == Meaning.MODIFIER;
    }

    private static Told ofWord(int node, boolean modified) {
        int meant = Loaded.WORDS.meaningAt(node);
        return meant == 0 ? Told.NOTHING : ofMeaning(meaning(meant), modified);
    }

    private static Meaning meaning(int meant) {
        return MEANINGS.get(meant - 1);
    }

    private static Told ofMeaning(Meaning meaning, boolean modified) {
        return new Told(
                modified ? Zone.PLAIN : zone(meaning),
                meaning == Meaning.BODY,
                meaning == Meaning.CONTENT,
                meaning == Meaning.LEAD || meaning == Meaning.TEASER,
                meaning == Meaning.TEASER);
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

    /// What follows `--` says how it looks, not what it is.
    private static int endOfWords(String names, int from, int to) {
        int end = names.indexOf("--", from, to);
        return end <= from ? to : end;
    }

    private static int nextWord(String names, int from, int end) {
        int at = from;
        while (at < end && !isLetter(names.charAt(at))) at++;
        return at;
    }

    /// Up to a mark, or to a capital behind a small letter.
    private static int wordEnd(String names, int from, int end) {
        int at = from + 1;
        while (at < end
                && isLetter(names.charAt(at))
                && !(Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1)))) at++;
        return at;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static WordTree load() {
        WordTree words = new WordTree();
        for (Wordings.RuleLine line : Wordings.RuleLine.of("page-names.tsv")) {
            Meaning meaning =
                    Meaning.valueOf(line.column(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : line.column(1).split(" +")) {
                if (words.meaning(word, 0, word.length()) != 0) {
                    throw new IllegalStateException("[page-names.tsv] two meanings: " + word);
                }
                words.add(word, MEANINGS.indexOf(meaning) + 1, false);
            }
        }
        return words;
    }
}
