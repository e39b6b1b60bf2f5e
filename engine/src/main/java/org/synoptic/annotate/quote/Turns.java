package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// The turns of a talk printed without quotation marks: paragraphs that begin with who speaks and a colon,
/// "Question: …", "Jane Doe: …", in any language.
///
/// They are a talk only if two speakers take turns, each more than once.
final class Turns {
    /// Up to five words that begin with a capital or stand in capitals, no sentence, and a colon.
    private static final Pattern LABEL = Pattern.compile(
            "(?:[—–-]\\s*+)?+(\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: [\\p{L}\\p{M}.'’-]++){0,4}+)(?: ?\\([^)\\n]{1,40}\\))?+ ?[:：][ \\u00a0\\n]");

    private static final int MIN_TURNS = 4;
    /// Words of a turn that is more than a table's cell or a caption.
    private static final int MIN_LENGTH = 20;

    private static final int MAX_HEADING = 80;

    private final String text;
    private final List<Turn> turns = new ArrayList<>();

    /// @param label who speaks, without the colon
    /// @param words what is said: of the first or a further paragraph of the turn
    record Turn(Span label, Span words) {}

    private Turns(String text) {
        this.text = text;
    }

    /// @return a turn for each paragraph of the talk, in order; none where the text is no talk
    static List<Turn> of(String text, List<Span> paragraphs) {
        Turns turns = new Turns(text);
        List<Span> labels = paragraphs.stream().map(turns::label).toList();
        if (!turns.isTalk(labels)) return List.of();
        Span speaker = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (labels.get(i) != null) speaker = labels.get(i);
            boolean said = labels.get(i) != null || !turns.isHeading(paragraphs.get(i));
            if (speaker != null && said) turns.add(paragraphs.get(i), speaker, labels.get(i) != null);
        }
        return turns.turns;
    }

    /// A short line that ends without a mark.
    private boolean isHeading(Span paragraph) {
        return paragraph.length() < MAX_HEADING && Character.isLetterOrDigit(text.charAt(paragraph.end() - 1));
    }

    private @Nullable Span label(Span paragraph) {
        Matcher matcher = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        boolean found = matcher.lookingAt() && paragraph.end() - matcher.end() >= MIN_LENGTH;
        return found ? new Span(matcher.start(1), matcher.end(1)) : null;
    }

    private boolean isTalk(List<Span> labels) {
        Map<String, Integer> counts = new HashMap<>();
        for (Span label : labels) {
            if (label != null) counts.merge(label.of(text).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        List<Integer> often =
                counts.values().stream().filter(count -> count > 1).toList();
        int turns = often.stream().mapToInt(Integer::intValue).sum();
        return often.size() > 1 && turns >= MIN_TURNS;
    }

    private void add(Span paragraph, Span label, boolean first) {
        int start = first ? label.end() : paragraph.start();
        if (first) {
            while (text.charAt(start) != ':' && text.charAt(start) != '：') start++;
            start++;
        }
        Span words = new Span(start, paragraph.end()).trimmed(text);
        if (words.length() > 0) turns.add(new Turn(label, words));
    }
}
