package org.synoptic.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleBodyJson;

/// Brings into view what a page shows only after a script has run, or only without scripts: text in templates, in
/// `noscript`; and what it tells in the JSON-LD of the article only.
final class ScriptedText {
    private static final int SHORTEST = 200;

    /// How many times what a page shows its JSON-LD must hold to be believed.
    private static final int MUCH_MORE = 2;

    private ScriptedText() {}

    static void show(Document page) {
        for (Element script : page.select("script[type^=text/template], script[type^=text/x-template]")) {
            String html = script.data();
            if (html.length() >= SHORTEST) {
                script.replaceWith(Jsoup.parseBodyFragment(html).body().tagName("div"));
            }
        }
        for (Element hidden : page.select("noscript, template")) hidden.tagName("div");
    }

    /// The text of the article in scripts of JSON-LD, where it is much longer than what the page shows.
    ///
    /// @param shown how much running text was found on the page
    static @Nullable String told(List<String> scripts, int shown) {
        int longest = 0;
        for (String script : scripts) longest = Math.max(longest, script.length());
        if (longest < MUCH_MORE * shown + SHORTEST / 2) return null;
        String told = ArticleBodyJson.of(scripts);
        return told != null && told.length() > MUCH_MORE * shown + SHORTEST / 2 ? told : null;
    }

    /// Puts the text that the page tells beside itself behind what it shows of it, or behind its headline.
    ///
    /// @param shown the element that holds the beginning of it
    static void tell(Document page, String told, Element shown) {
        Element text = new Element("div").attr("itemprop", "articleBody");
        if (told.contains("<p") || told.contains("<br")) {
            text.html(told);
        } else {
            told.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.appendElement("p").text(line));
        }
        Element headline = page.selectFirst("h1");
        if (!shown.normalName().equals("body")) shown.appendChild(text);
        else if (headline != null) headline.after(text);
        else shown.prependChild(text);
    }
}
