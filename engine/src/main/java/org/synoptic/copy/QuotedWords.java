package org.synoptic.copy;

import java.util.BitSet;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Span;

/// The words that stand between quotation marks, in any of the usual styles: two reports of one speech share them
/// without one copying the other.
final class QuotedWords {
    private static final int LONGEST_QUOTE = 1_000;

    private QuotedWords() {}

    /// Indexes of the words of `words` that are quoted.
    static BitSet of(AnnotatedDocument document, FoldedText words) {
        BitSet quoted = new BitSet();
        String text = document.text();
        for (Block block : document.document().blocks()) {
            int at = block.span().start();
            while (block.role().isRead() && at < block.span().end()) {
                int end = closing(text, at, block.span().end());
                if (end > at) mark(new Span(at, end), words, quoted);
                at = Math.max(end, at) + 1;
            }
        }
        return quoted;
    }

    /// The place of the mark that closes the quotation opened at `start`; `start` when none is opened or closed.
    private static int closing(String text, int start, int end) {
        String closers = closers(text.charAt(start));
        if (closers.isEmpty()) return start;
        int last = Math.min(end, start + LONGEST_QUOTE);
        for (int i = start + 1; i < last; i++) {
            if (closers.indexOf(text.charAt(i)) >= 0) return i;
        }
        return start;
    }

    private static String closers(char opener) {
        return switch (opener) {
            case '"' -> "\"”";
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '「' -> "」";
            default -> "";
        };
    }

    private static void mark(Span span, FoldedText words, BitSet quoted) {
        for (int i = words.indexAt(span.start()); i < words.size() && words.start(i) < span.end(); i++) quoted.set(i);
    }
}
