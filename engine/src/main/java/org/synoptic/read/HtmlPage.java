package org.synoptic.read;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.Draft.Paragraph;
import org.synoptic.read.PageBlock.Zone;

/// Turns a page into a draft: its text is that of all blocks in reading order, parted by blank lines.
///
/// The page is parsed once. What the page tells of itself ([PageMetadata]), which element holds the report
/// ([MainText]) and what the elements are named ([PageNames]) give the roles; what they leave open is labelled like
/// plain text.
final class HtmlPage {
    private static final int LONGEST_BYLINE = 150;
    private static final int LONGEST_TIME = 80;
    private static final int LONGEST_CLOCK = 20;
    private static final int ENOUGH = 300;

    /// The time above an entry of a live ticker: `10:35`, `9.05 Uhr`, `14h20`.
    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)[0-2]?\\d[:.h][0-5]\\d(?::[0-5]\\d)?(?: ?(?:uhr|h|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|bst|e[sd]?t|cest|cet|mez|mesz|msk|ч\\.?))?");

    private HtmlPage() {}

    /// @param given what was told beside the page; it goes before what the page says of itself
    static Draft draft(String html, Metadata given) {
        return draft(new StringReader(html), given);
    }

    /// @param html is read to its end
    static Draft draft(Reader html, Metadata given) {
        Document page = Parser.htmlParser().parseInput(html, "");
        PageTree shown = tree(page, false);
        PageScan scan = PageScan.of(page, shown);
        Metadata metadata = given.or(PageMetadata.of(scan, given.address()));
        PageTree tree = shown.weight(shown.root()) >= ENOUGH ? shown : withHidden(page, shown);
        PageRegion region = new MainText(tree).region();
        String told = ScriptedText.told(scan.scripts, tree.weight(region));
        if (told != null) {
            ScriptedText.tell(page, told, region.element());
            tree = tree(page, tree != shown);
            region = new MainText(tree).region();
        }
        PageTitle titles = new PageTitle(tree.blocks(), region, metadata.title(), scan.window);
        int title = titles.index();
        Span headline = title < 0 ? new Span(0, 0) : titles.line(tree.block(title));
        return assemble(tree, MainBlocks.of(tree, region, title), headline, title, metadata);
    }

    private static PageTree tree(Document page, boolean withHidden) {
        PageTree tree = PageWalk.tree(page, withHidden);
        PageZones.settle(tree);
        return tree;
    }

    /// The page with what it hides until a script runs, where that is most of it; else as it shows itself.
    private static PageTree withHidden(Document page, PageTree shown) {
        ScriptedText.show(page);
        PageTree whole = tree(page, true);
        return whole.weight(whole.root()) > 3 * shown.weight(shown.root()) ? whole : shown;
    }

    /// @param headline the part of the block of the title that is the title
    private static Draft assemble(PageTree tree, Set<PageBlock> main, Span headline, int title, Metadata metadata) {
        List<PageBlock> blocks = tree.blocks();
        int lastMain = lastMain(blocks, main);
        List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            PageBlock block = blocks.get(i);
            boolean isMain = main.contains(block);
            int end = isMain && block.zone() == Zone.POST ? endOfPost(blocks, i) : i + 1;
            Span span = new Span(block.start(), blocks.get(end - 1).end());
            Role role = i == title ? Role.TITLE : role(block, isMain, i > title && i < lastMain);
            PostInfo post = role == Role.POST ? PostSignature.ofPost(span.of(tree.text())) : null;
            Words words = end == i + 1 ? block.words() : Words.of(tree.text(), span);
            Paragraph paragraph = new Paragraph(span, role, post, block.isItem(), block.isHeading(), words);
            if (i == title) paragraphs.addAll(parted(paragraph, headline, tree.text()));
            else paragraphs.add(paragraph);
            i = end;
        }
        return new Draft(tree.text(), paragraphs, metadata, true);
    }

    /// The headline, and what stands above and below it in its block, which is left open.
    private static List<Paragraph> parted(Paragraph title, Span headline, String text) {
        if (headline.length() == title.span().length()) return List.of(title);
        List<Paragraph> parts = new ArrayList<>();
        Span above = new Span(title.span().start(), headline.start()).trimmed(text);
        Span below = new Span(headline.end(), title.span().end()).trimmed(text);
        if (above.length() > 0)
            parts.add(new Paragraph(above, Role.NAVIGATION, null, false, false, Words.of(text, above)));
        parts.add(
                new Paragraph(headline, Role.TITLE, null, title.isItem(), title.isHeading(), Words.of(text, headline)));
        if (below.length() > 0) parts.add(new Paragraph(below, null, null, false, false, Words.of(text, below)));
        return parts;
    }

    private static int endOfPost(List<PageBlock> blocks, int from) {
        int end = from + 1;
        while (end < blocks.size() && blocks.get(end).zone() == Zone.POST) end++;
        return end;
    }

    private static int lastMain(List<PageBlock> blocks, Set<PageBlock> main) {
        int last = blocks.size() - 1;
        while (last >= 0 && !main.contains(blocks.get(last))) last--;
        return last;
    }

    /// What the markup says; null for running text of the report.
    ///
    /// @param within whether it stands between the headline and the end of the report
    private static @Nullable Role role(PageBlock block, boolean isMain, boolean within) {
        if (!isMain) return roleBeside(block, within);
        return switch (block.zone()) {
            case CAPTION -> Role.CAPTION;
            case CREDIT -> Role.CREDIT;
            case BYLINE -> block.length() < LONGEST_BYLINE ? Role.BYLINE : null;
            case POST -> Role.POST;
            case DATE -> isTime(block) ? Role.DATELINE : Role.NAVIGATION;
            case PLAIN -> isClock(block) ? Role.DATELINE : null;
            case NAVIGATION, FOOTER, ASIDE, COMMENTS, FURNITURE -> null;
        };
    }

    private static boolean isClock(PageBlock block) {
        return block.length() <= LONGEST_CLOCK
                && Character.isDigit(block.charAt(0))
                && CLOCK.matcher(block.text()).matches();
    }

    private static boolean isTime(PageBlock block) {
        return block.size() <= LONGEST_TIME && block.text().chars().anyMatch(Character::isDigit);
    }

    private static Role roleBeside(PageBlock block, boolean within) {
        return switch (block.zone()) {
            case CAPTION -> within ? Role.CAPTION : Role.NAVIGATION;
            case CREDIT -> within ? Role.CREDIT : Role.NAVIGATION;
            case BYLINE -> within && block.length() < LONGEST_BYLINE ? Role.BYLINE : Role.NAVIGATION;
            case FOOTER, ASIDE, FURNITURE ->
                Wordings.all().has(Wordings.Sense.NOTICE, block.words()) ? Role.NOTICE : Role.NAVIGATION;
            case DATE -> within && isTime(block) ? Role.DATELINE : Role.NAVIGATION;
            case PLAIN, NAVIGATION, COMMENTS, POST -> Role.NAVIGATION;
        };
    }
}
