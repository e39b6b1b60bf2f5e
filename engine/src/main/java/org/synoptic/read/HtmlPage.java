package org.synoptic.read;

import org.jsoup.Jsoup;

final class HtmlPage {
    private HtmlPage() {}

    static Draft draft(String html, Draft.Metadata metadata) {
        return PlainText.draft(Jsoup.parse(html).wholeText(), metadata);
    }
}
