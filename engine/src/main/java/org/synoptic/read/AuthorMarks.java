package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.synoptic.read.PageScan.Mark;

/// What the elements of a page show of who wrote it.
final class AuthorMarks {
    /// Characters.
    static final int LONGEST = 140;

    private static final int LONGEST_SMALL = 50;
    private static final int MOST = 200;
    private static final int NEAR_LABEL = 4;

    private static final Pattern AUTHOR_ADDRESS =
            Pattern.compile("(?i)/(?:authors?|autor(?:en|es|e)?|auteurs?|autori)/");
    private static final NameParts AUTHORS = new NameParts(Map.of(1, List.of("author", "autor", "auteur")));

    private final List<Mark> marks = new ArrayList<>();

    /// In the order of the page.
    List<Mark> all() {
        return marks;
    }

    void add(String written, int strength, int order, boolean beside) {
        if (marks.size() < MOST && !written.isBlank() && written.length() <= LONGEST) {
            marks.add(new Mark(written, strength, order, beside));
        }
    }

    /// Words that begin like a byline, in elements that are named for nothing: `By Jane Doe`.
    void addLabelled(TextNode node, int order, boolean beside) {
        String words = node.getWholeText();
        if (words.length() > LONGEST + 60) return;
        int start = 0;
        while (start < words.length() && Marks.isBlank(words.charAt(start))) start++;
        if (start == words.length()) return;
        if (!BylineLabel.opens(words)) return;
        boolean isSmall = Character.isLowerCase(words.charAt(start));
        String all = line(node, words);
        boolean isLine = all.length() <= (isSmall ? LONGEST_SMALL : LONGEST) && BylineLabel.opens(all);
        if (isLine || !isSmall) add(isLine ? all : words, 0, order, beside);
    }

    /// The words in the element around some, or, where these are a label alone, in the next one around that has more:
    /// `<b>Text:</b> Jane Doe`.
    private static String line(TextNode node, String words) {
        Element around = node.parent();
        if (around == null) return words;
        String line = ShortText.inLines(around, LONGEST + 1);
        for (int i = 0; i < NEAR_LABEL && around.parent() != null && BylineLabel.isAll(line); i++) {
            around = around.parent();
            line = ShortText.inLines(around, LONGEST + 1);
        }
        return line;
    }

    static String written(Element element) {
        if (element.hasAttr("content")) return element.attr("content");
        Element name = ShortText.firstWith(element, "itemprop", "name");
        if (name == null) return ShortText.inLines(element, LONGEST + 1);
        return name.hasAttr("content") ? name.attr("content") : ShortText.inLines(name, LONGEST + 1);
    }

    static boolean leadsToAuthor(String address) {
        return AUTHORS.in(address) != 0 && AUTHOR_ADDRESS.matcher(address).find();
    }
}
