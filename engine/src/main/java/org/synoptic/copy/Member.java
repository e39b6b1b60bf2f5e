package org.synoptic.copy;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;

/// A document and what is kept of its words. The words themselves are read again when they are asked for, which few
/// are.
final class Member {
    private final AnnotatedDocument document;
    private final WordPrint print;
    private final WordReader reader;
    private @Nullable FoldedText text;

    Member(AnnotatedDocument document, WordPrint print, WordReader reader) {
        this.document = document;
        this.print = print;
        this.reader = reader;
    }

    String id() {
        return document.id();
    }

    AnnotatedDocument document() {
        return document;
    }

    WordPrint print() {
        return print;
    }

    FoldedText text() {
        if (text == null) text = reader.text(document);
        return text;
    }

    /// The hashes of all runs of so many words, without keeping the words.
    Shingles shingles(int run) {
        return text == null ? reader.shingles(document, run) : text.shingles(run);
    }
}
