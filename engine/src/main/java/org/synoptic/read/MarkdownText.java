package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.Draft.Paragraph;

/// Cuts Markdown into paragraphs. The text stays as it is; the marks of headings, quotes and rules belong to no
/// paragraph.
///
/// Lines without a blank line between them are one paragraph; an item of a list and a row of a table are one each. The
/// first heading of the highest level is the title, pictures are captions, code and comments are no part of the report.
/// Fields at the top of the file (`title`, `date`, `author`, `lang`, `outlet`) count as metadata.
///
/// @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
final class MarkdownText {
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S.*$");
    private static final Pattern PICTURE = Pattern.compile("^[ \\t]*!\\[[^\\]]{0,2000}\\]\\([^)]{0,4000}\\)[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile("^([A-Za-z_]{2,20}) {0,5}[:=][ \\t]*(.{1,500})$");
    private static final int MOST_FIELDS = 100;

    private final String text;
    private final List<Span> lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private Metadata metadata;
    private @Nullable Span open;

    private MarkdownText(String text, Metadata told) {
        this.text = text;
        this.metadata = told;
        this.lines = lines(text);
    }

    static Draft draft(String text, Metadata told) {
        return new MarkdownText(text, told).read();
    }

    private Draft read() {
        for (int i = behindFields(); i < lines.size(); i++) {
            String line = lines.get(i).of(text);
            String bare = line.strip();
            if (bare.startsWith("```") || bare.startsWith("~~~")) i = fenced(i, bare.substring(0, 3));
            else if (bare.startsWith("<!--")) i = comment(i);
            else line(lines.get(i), line);
        }
        close();
        return new Draft(text, titled(), metadata, false);
    }

    private void line(Span span, String line) {
        int level = level(line);
        if (line.isBlank()) {
            close();
        } else if (level > 0) {
            close();
            add(heading(span), null, level);
        } else if (isRule(line)) {
            underline(line.strip().charAt(0));
        } else if (PICTURE.matcher(line).matches()) {
            close();
            add(span, Role.CAPTION, 0);
        } else if (ITEM.matcher(line).matches() || line.strip().startsWith("|")) {
            close();
            paragraphs.add(new Paragraph(span.trimmed(text), null, true, false));
            levels.add(0);
        } else {
            goOn(unquoted(span, line));
        }
    }

    /// 1 to 6 for a heading that begins with so many `#`; 0 for any other line.
    private static int level(String line) {
        int from = 0;
        while (from < 3 && from < line.length() && line.charAt(from) == ' ') from++;
        int to = from;
        while (to < line.length() && line.charAt(to) == '#') to++;
        boolean isHeading = to > from && to - from <= 6 && to < line.length() && Marks.isBlank(line.charAt(to));
        return isHeading ? to - from : 0;
    }

    /// The words of a heading, without the `#` before and behind them.
    private Span heading(Span line) {
        int start = text.indexOf('#', line.start());
        while (start < line.end() && text.charAt(start) == '#') start++;
        int end = line.end();
        while (end > start && (text.charAt(end - 1) == '#' || Marks.isBlank(text.charAt(end - 1)))) end--;
        return new Span(start, end);
    }

    /// Whether a line is made of one mark: `***`, `- - -`, `===`.
    private static boolean isRule(String line) {
        char mark = line.strip().charAt(0);
        if ("-*_=".indexOf(mark) < 0) return false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == mark) count++;
            else if (!Marks.isBlank(line.charAt(i))) return false;
        }
        return count >= 3 || mark == '=';
    }

    /// A line of `=` or `-` makes a heading of the line above it; else it is a rule.
    private void underline(char mark) {
        if (open != null && (mark == '=' || mark == '-')) {
            Span heading = open;
            open = null;
            add(heading, null, mark == '=' ? 1 : 2);
        }
        close();
    }

    private static Span unquoted(Span span, String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || Character.isWhitespace(line.charAt(at)))) at++;
        return line.strip().startsWith(">") ? new Span(span.start() + at, span.end()) : span;
    }

    private void goOn(Span span) {
        if (span.length() == 0) close();
        else open = open == null ? span : open.cover(span);
    }

    private void close() {
        if (open != null) add(open, null, 0);
        open = null;
    }

    private void add(Span span, @Nullable Role role, int level) {
        Span trimmed = span.trimmed(text);
        if (trimmed.length() == 0) return;
        paragraphs.add(new Paragraph(trimmed, role, false, false));
        levels.add(level);
    }

    private List<Paragraph> titled() {
        int title = -1;
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) > 0 && (title < 0 || levels.get(i) < levels.get(title))) title = i;
        }
        List<Paragraph> titled = new ArrayList<>(paragraphs);
        if (title >= 0) titled.set(title, new Paragraph(paragraphs.get(title).span(), Role.TITLE, false, true));
        return titled;
    }

    // ---- what is no running text

    /// @return the last line of the code
    private int fenced(int first, String fence) {
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            last = i;
            if (lines.get(i).of(text).strip().startsWith(fence)) break;
        }
        return aside(first, last);
    }

    private int comment(int first) {
        int last = first;
        while (last < lines.size() - 1 && !lines.get(last).of(text).contains("-->")) last++;
        return aside(first, last);
    }

    private int aside(int first, int last) {
        close();
        add(lines.get(first).cover(lines.get(last)), Role.NAVIGATION, 0);
        return last;
    }

    /// Reads the fields at the top, between two lines of `---` or `+++`.
    ///
    /// @return the first line behind them
    private int behindFields() {
        if (lines.isEmpty()) return 0;
        String fence = lines.getFirst().of(text).strip();
        if (!fence.equals("---") && !fence.equals("+++")) return 0;
        for (int i = 1; i < Math.min(lines.size(), MOST_FIELDS); i++) {
            if (!lines.get(i).of(text).strip().equals(fence)) continue;
            for (Span line : lines.subList(1, i)) field(line.of(text));
            return aside(0, i) + 1;
        }
        return 0;
    }

    private void field(String line) {
        Matcher field = FIELD.matcher(line.strip());
        if (!field.matches()) return;
        String value = field.group(2).strip().replaceAll("^[\"']|[\"']$", "");
        metadata = switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "title" -> metadata.or(new Metadata(value, null, null, null, null, null));
            case "date", "published" -> metadata.or(new Metadata(null, value, null, null, null, null));
            case "outlet", "publication", "source" -> metadata.or(new Metadata(null, null, value, null, null, null));
            case "author", "byline" -> metadata.or(new Metadata(null, null, null, value, null, null));
            case "lang", "language" -> metadata.or(new Metadata(null, null, null, null, value, null));
            default -> metadata;
        };
    }

    /// Lines without their ends.
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            boolean hasReturn = end > start && text.charAt(end - 1) == '\r';
            lines.add(new Span(start, hasReturn ? end - 1 : end));
            start = end + 1;
        }
        return lines;
    }
}
