package org.synoptic.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the page shows, in the order in which it shows it. Text is plain: the templates escape it.
///
/// An `href` begins with `#`: nothing leads out of the page.
///
/// @param policy content security policy
/// @param script hand-written, the same for all pages
public record PageView(
        PageWords words,
        String title,
        String numbers,
        String policy,
        String style,
        String script,
        List<Story> stories,
        List<Story> briefs,
        List<Text> texts,
        String version) {

    /// A story; a brief is one that a single account tells.
    ///
    /// @param kicker accounts, languages, days
    /// @param loneEvents those that were found in one account, where there are several: others may tell them in words
    /// in
    /// which nothing was read
    /// @param accounts all reports, copies too
    /// @param independent how many of them are no copies of each other
    public record Story(
            String anchor,
            String headline,
            String kicker,
            List<Sentence> summary,
            List<Difference> differences,
            List<Development> developments,
            List<Agreement> agreements,
            @Nullable Matrix matrix,
            List<Event> events,
            List<Event> loneEvents,
            List<Speaker> speakers,
            List<Moment> timeline,
            List<Dealing> dealings,
            @Nullable Graph graph,
            List<Account> accounts,
            int independent) {}

    /// A link to the exact words.
    ///
    /// @param text number of the account, and for its second passage on a letter alone
    /// @param label the account and the words themselves
    public record Link(String href, String text, String label) {
        public boolean isFurther() {
            return Character.isLetter(text.charAt(0));
        }
    }

    public record Sentence(String text, List<Link> evidence) {}

    /// An account by its number.
    ///
    /// @param language BCP 47 tag
    public record Ref(int number, String href, String name, String language) {}

    /// Words of an account with what stands around them.
    ///
    /// @param alsoIn copies that hold the same words
    public record Excerpt(Ref account, String before, String words, String after, String href, List<Link> alsoIn) {
        /// The passages of these as links, account by account.
        static List<Link> links(List<Excerpt> excerpts) {
            List<Link> links = new ArrayList<>();
            for (Excerpt excerpt : excerpts) {
                Ref account = excerpt.account();
                links.add(new Link(excerpt.href(), Integer.toString(account.number()), account.name()));
                links.addAll(excerpt.alsoIn());
            }
            links.sort(Comparator.comparingInt(link -> Integer.parseInt(link.text())));
            return links;
        }
    }

    /// @param inOne of each account that stands on two sides, on which with what part of it
    public record Difference(
            String anchor, String question, @Nullable Link event, List<Side> sides, List<InOne> inOne) {}

    /// An account that gives more than one of the values.
    ///
    /// @param parts "A in its own text, B in a post that it holds"
    public record InOne(Ref account, String parts) {}

    /// What later accounts know more of.
    ///
    /// @param event null for what hangs on no event
    public record Development(@Nullable Link event, List<Step> steps) {}

    public record Step(String day, String machineDate, String value, List<Link> evidence) {}

    /// @param letter A, B, …: also marks the account in the matrix
    /// @param folded further excerpts
    /// @param others accounts that say so too
    public record Side(String letter, String value, List<Excerpt> excerpts, List<Excerpt> folded, List<Ref> others) {
        public List<Link> rest() {
            return Excerpt.links(folded);
        }
    }

    /// @param event null for what hangs on no event
    /// @param values what is agreed on about the event
    public record Agreement(@Nullable Link event, List<Value> values) {}

    public record Value(String slot, String value, List<Link> evidence) {}

    /// @param rows the events that two or more columns tell
    /// @param isWide whether there are too many columns for names that lie flat
    /// @param types and parties that the rows can be filtered by
    public record Matrix(
            List<Column> columns, List<Row> rows, boolean isWide, List<String> types, List<String> parties) {}

    /// @param copies how many more accounts are folded under this one
    /// @param copyNames numbers and names of these
    public record Column(Ref account, int copies, String copyNames, String language, String kind) {}

    /// @param parties for the filter: `|Elena Varga|Norhaven|`
    public record Row(
            String anchor, String title, String when, String status, String type, String parties, List<Cell> cells) {}

    /// @param state `told`, `differs`, `silent` or `open`
    /// @param mark what stands in the cell
    /// @param href to the words; null when there are none
    public record Cell(
            String state,
            String mark,
            String label,
            @Nullable String href) {}

    /// An event in the words of the accounts.
    ///
    /// @param standing the status in words, and on whose word it is told
    /// @param parties for the filter: `|Elena Varga|Norhaven|`
    /// @param broader the event that it is part of
    /// @param parts the events that are part of it
    /// @param elsewhere the same happening in other stories, by their headlines
    /// @param silentToo how many more are silent
    public record Event(
            String anchor,
            String title,
            String when,
            String status,
            String standing,
            String type,
            String parties,
            int accounts,
            List<Excerpt> excerpts,
            List<Link> differences,
            @Nullable Link broader,
            List<Link> parts,
            List<Link> elsewhere,
            List<Ref> silent,
            int silentToo) {
        private static final int MOST_OPEN = 8;

        private int open() {
            return excerpts.size() <= MOST_OPEN + 1 ? excerpts.size() : MOST_OPEN;
        }

        public List<Excerpt> shown() {
            return excerpts.subList(0, open());
        }

        /// Where else it is told: the page shows these words when they are asked for.
        public List<Link> rest() {
            return Excerpt.links(excerpts.subList(open(), excerpts.size()));
        }
    }

    public record Speaker(String name, @Nullable String role, List<Utterance> utterances) {}

    public record Utterance(String anchor, List<Version> versions) {}

    /// @param alsoIn others with the same words
    public record Version(
            Ref account, boolean direct, String words, String href, String circumstances, List<Link> alsoIn) {}

    public record Moment(String when, String machineDate, Link event, String status, int accounts) {}

    /// @param cooperationWidth of a bar, 0 to 100
    public record Dealing(
            String a,
            String b,
            int cooperation,
            int conflict,
            int cooperationWidth,
            int conflictWidth,
            List<Link> events) {}

    /// The dealings as a drawing; lengths are numbers of SVG.
    public record Graph(int width, int height, List<Line> lines, List<Node> nodes) {
        /// @param kind `cooperation` or `conflict`
        /// @param href of the first of its events
        public record Line(String kind, String path, String width, String label, String href) {}

        /// @param anchor where the label begins: `start`, `middle` or `end`
        public record Node(
                String name, String x, String y, String radius, String labelX, String labelY, String anchor) {}
    }

    /// @param copied "82% of the words of 1", one for each original
    public record Account(
            Ref ref,
            @Nullable String title,
            String languageName,
            String kind,
            List<Link> kindEvidence,
            String day,
            String basis,
            List<Link> dayEvidence,
            @Nullable String byline,
            String uri,
            List<Copy> copied,
            @Nullable String note) {}

    /// @param credited which agencies it credits, "" for none
    public record Copy(String words, Ref original, String credited) {}

    /// A full text.
    public record Text(Ref ref, @Nullable String title, String language, List<Block> blocks) {}

    /// @param role as in the JSON
    /// @param heading what is said of the block; null for plain text
    /// @param isFolded whether the block says again what stands elsewhere
    public record Block(
            String role, @Nullable String heading, @Nullable String repeatsHref, boolean isFolded, List<Piece> pieces) {
        public boolean isPlain() {
            return heading == null && !isFolded;
        }
    }

    /// A stretch of text whose marks are the same throughout.
    ///
    /// @param anchors of the passages that begin here
    /// @param start in code points
    public record Piece(List<String> anchors, String text, boolean isMarked, int start) {
        /// That of the mark itself.
        public @Nullable String anchor() {
            return anchors.isEmpty() ? null : anchors.getLast();
        }

        /// Those that stand before the mark.
        public List<String> furtherAnchors() {
            return anchors.isEmpty() ? anchors : anchors.subList(0, anchors.size() - 1);
        }
    }
}
