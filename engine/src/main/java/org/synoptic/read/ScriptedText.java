package org.synoptic.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Brings into view what a page shows only after a script has run, or only without scripts: text in templates and in
/// `noscript`.
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
    }
}
