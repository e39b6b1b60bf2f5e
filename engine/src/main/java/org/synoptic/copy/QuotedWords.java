package org.synoptic.copy;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationMarks;
import org.synoptic.model.Span;

/// The words that stand between quotation marks, in any of the usual styles, and posts that are shown with their
/// sender:
/// two reports of one speech share them without one copying the other.
final class QuotedWords {
    private static final int LONGEST_QUOTE = 1_000;
    /// "… — Ann Example (@ann) May 4, 2030".
    private static final String SENDER = "(@";

    private static final Pattern POST =
            Pattern.compile("^.*[—–-] ?[^\\n(@]{1,60}\\(@\\w{1,40}\\)[^\\n]{0,60}$", Pattern.MULTILINE);

    private QuotedWords() {}

    /// Indexes of the words of `words` that are quoted.
    static BitSet of(AnnotatedDocument document, FoldedText words) {
        String text = document.text();
        List<Span> read = document.document().blocks().stream()
                .filter(block -> block.role().isRead())
                .map(Block::span)
                .toList();
        BitSet quoted = new BitSet();
        for (Quotation quotation : QuotationMarks.find(text, read)) {
            boolean marked = !quotation.inSingleMarks(text) && quotation.span().length() < LONGEST_QUOTE;
            if (marked) mark(quotation.span(), words, quoted);
        }
        if (text.contains(SENDER)) read.forEach(block -> markPosts(text, block, words, quoted));
        return quoted;
    }

    private static void markPosts(String text, Span block, FoldedText words, BitSet quoted) {
        Matcher posts = POST.matcher(text).region(block.start(), block.end());
        while (posts.find()) mark(new Span(posts.start(), posts.end()), words, quoted);
    }

    private static void mark(Span span, FoldedText words, BitSet quoted) {
        for (int i = words.indexAt(span.start()); i < words.size() && words.start(i) < span.end(); i++) quoted.set(i);
    }
}
