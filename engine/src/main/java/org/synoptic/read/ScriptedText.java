package org.synoptic.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.json.ArticleBodyJson;

/// Brings into view what a page shows only after a script has run, or only without scripts: text in templates, in
/// `noscript`, and in the JSON-LD of the article.
final class ScriptedText {
    private static final int SHORTEST = 200;

    private ScriptedText() {}

    static void show(Document page) {
        for (Element script : page.select("script[type^=text/template], script[type^=text/x-template]")) {
            String html = script.data();
            if (html.length() >= SHORTEST) {
                script.replaceWith(Jsoup.parseBodyFragment(html).body().tagName("div"));
            }
        }
        for (Element hidden : page.select("noscript, template")) hidden.tagName("div");
        String told = ArticleBodyJson.of(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList());
        if (told != null && told.length() >= SHORTEST) tell(page, told);
    }

    /// Puts the text that the page tells beside itself behind its headline.
    private static void tell(Document page, String told) {
        Element text = new Element("div").attr("itemprop", "articleBody");
        if (told.contains("<p") || told.contains("<br")) {
            text.html(told);
        } else {
            told.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.appendElement("p").text(line));
        }
        Element headline = page.selectFirst("h1");
        if (headline != null) headline.after(text);
        else page.body().prependChild(text);
    }
}
