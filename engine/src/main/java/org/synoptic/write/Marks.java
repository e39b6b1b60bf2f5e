package org.synoptic.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.synoptic.json.Offsets;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// The passages that the page leads to. Asking for a link marks its words in the full text.
final class Marks {
    private record Text(String anchor, Offsets offsets, TreeSet<Span> spans) {}

    private final Map<String, Text> texts = new HashMap<>();

    Marks(List<AnnotatedDocument> documents) {
        for (AnnotatedDocument document : documents) {
            texts.putIfAbsent(
                    document.id(), new Text("d" + (texts.size() + 1), Offsets.of(document.text()), new TreeSet<>()));
        }
    }

    /// `#d1-c120-180`: document, first code point, the one after the last.
    String href(Passage passage) {
        text(passage.document()).spans().add(passage.span());
        return "#" + anchor(passage.document(), passage.span());
    }

    String anchor(String document, Span span) {
        Text text = text(document);
        return text.anchor() + "-c" + codePoints(document, span.start()) + "-" + codePoints(document, span.end());
    }

    /// `d1`.
    String anchor(String document) {
        return text(document).anchor();
    }

    /// The marked passages of a document in order.
    List<Span> marked(String document) {
        return List.copyOf(text(document).spans());
    }

    int codePoints(String document, int offset) {
        return text(document).offsets().codePoints(offset);
    }

    private Text text(String document) {
        return Objects.requireNonNull(texts.get(document), "no document " + document);
    }
}
