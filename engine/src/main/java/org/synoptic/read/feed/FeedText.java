package org.synoptic.read.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/// A piece of text as a feed holds it.
///
/// @param value characters, or HTML source
public record FeedText(String value, boolean isHtml) {
    /// Text of which nobody says what it is: HTML when it has a tag or an entity in it.
    static FeedText guessed(String value) {
        return new FeedText(value, hasMarkup(value));
    }

    private static boolean hasMarkup(String value) {
        for (int at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
            char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
            if (next == '/' || next == '!' || Character.isLetter(next)) return true;
        }
        int mark = value.indexOf('&');
        return mark >= 0 && !XmlText.unescaped(value.substring(mark)).equals(value.substring(mark));
    }

    /// The text in one line, without markup.
    public String line() {
        String text = isHtml ? Jsoup.parseBodyFragment(value).text() : value;
        return text.strip().replaceAll("\\s++", " ");
    }

    /// The text as HTML, a paragraph for each that blank lines part.
    public String html() {
        if (isHtml) return value.indexOf('<') >= 0 ? value : "<p>" + value + "</p>";
        StringBuilder html = new StringBuilder();
        for (String paragraph : value.split("\\R\\s*\\R")) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
        }
        return html.toString();
    }

    public boolean isBlank() {
        return value.isBlank();
    }
}
