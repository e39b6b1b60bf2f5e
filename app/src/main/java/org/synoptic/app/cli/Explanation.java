package org.synoptic.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.Interval;
import org.synoptic.model.Party;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// Why the program believes the events and quotes of a document, for whoever edits the rules: the sentence with the
/// trigger marked, the rule's file and line, and how each party was reached.
final class Explanation {
    private static final Pattern RULE = Pattern.compile("(\\S+) '([^']*)': (.*?)(?:; (.*?))?(?: \\[(.*)])?");
    private static final String ELSEWHERE = "not said here: the state it stands for, or named before";

    private final String text;
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Explanation(AnnotatedDocument document) {
        this.text = document.document().text();
        document.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /// Lines without line breaks at their end; an empty one after each event and quote.
    static List<String> of(AnnotatedDocument document) {
        Explanation explanation = new Explanation(document);
        explanation.lines.add("# " + document.document().source().uri());
        document.events().forEach(event -> explanation.event(event, ""));
        document.leftOut().forEach(event -> explanation.event(event, "left out: "));
        document.quotes().forEach(explanation::quote);
        return List.copyOf(explanation.lines);
    }

    /// @param standing words before the type
    private void event(EventMention event, String standing) {
        Matcher rule = RULE.matcher(event.rule());
        boolean told = rule.matches();
        String mode = event.mode() == null ? "" : " " + event.mode();
        lines.add(event.id() + "  " + standing + event.type() + mode);
        lines.add("    " + marked(event.span().cover(event.trigger()), event.trigger()));
        add("rule", told ? rule.group(1) + "  '" + rule.group(2) + "'" : event.rule());
        Map<String, List<String>> paths = told ? paths(rule.group(3)) : Map.of();
        event.actors().forEach(actor -> add("actor", party(actor) + "  " + how(actor, paths)));
        event.targets().forEach(target -> add("target", party(target) + "  " + how(target, paths)));
        if (event.place() != null) add("place", party(event.place()) + "  " + how(event.place(), paths));
        if (event.time() != null) add("when", when(event.time()));
        String cue = told && rule.group(4) != null ? "  by " + rule.group(4) : "";
        add("status", event.status().label() + cue);
        if (told && rule.group(5) != null) add("trust", rule.group(5));
        if (event.attributedTo() != null) add("says", party(event.attributedTo()));
        lines.add("");
    }

    private void quote(Quote quote) {
        lines.add(quote.id() + "  " + (quote.direct() ? "direct" : "indirect")
                + (quote.denied() ? " quote, denied" : " quote"));
        lines.add("    " + marked(quote.span(), quote.span()));
        add("rule", quote.rule());
        if (quote.speaker() != null && quote.speakerSpan() != null)
            add("speaker", party(new Party(quote.speaker(), quote.speakerSpan())));
        if (quote.medium() != null) add("medium", quote.medium());
        if (quote.spoken() != null) add("spoken", quote.spoken().toString());
        lines.add("");
    }

    private void add(String name, String value) {
        lines.add("    %-8s%s".formatted(name, value));
    }

    /// From `subj=country:PER+country:CHL, in=place:lima`: the places that lead to an entity.
    private static Map<String, List<String>> paths(String arguments) {
        Map<String, List<String>> paths = new HashMap<>();
        for (String place : arguments.split(", ")) {
            int equals = place.indexOf('=');
            if (equals < 0) continue;
            for (String entity : place.substring(equals + 1).split("\\+"))
                paths.computeIfAbsent(entity, id -> new ArrayList<>()).add(place.substring(0, equals));
        }
        return paths;
    }

    private static String how(Party party, Map<String, List<String>> paths) {
        List<String> found = paths.get(party.entity());
        return found == null ? ELSEWHERE : "at " + String.join(", ", found);
    }

    private String party(Party party) {
        Entity entity = entities.get(party.entity());
        String country = entity == null || entity.country() == null ? "" : ", " + entity.country();
        return "\"" + oneLine(party.span().of(text)) + "\" = " + party.entity() + country;
    }

    private String when(EventTime time) {
        String days = time.days() == null ? "day of the report unknown" : days(time.days());
        String lasting = time.duration() == null
                ? ""
                : ", lasting \"" + oneLine(time.duration().of(text)) + "\"";
        return time.relation().name().toLowerCase(Locale.ROOT) + " \""
                + oneLine(time.span().of(text)) + "\" = " + days + lasting;
    }

    private static String days(Interval days) {
        String start = days.start() == null ? "" : days.start().toString();
        String end = days.end() == null ? "" : days.end().toString();
        return start.equals(end) ? start : start + " to " + end;
    }

    /// The sentence or sentences around `whole`, with `»` and `«` around `word`.
    private String marked(Span whole, Span word) {
        int start = whole.start();
        while (start > 0 && !endsSentence(start - 1)) start--;
        int end = whole.end();
        while (end < text.length() && !endsSentence(end)) end++;
        String sentence = text.substring(start, word.start()) + "»" + word.of(text) + "«"
                + text.substring(word.end(), Math.max(word.end(), Math.min(text.length(), end + 1)));
        return oneLine(sentence);
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        boolean stop = (c == '.' || c == '!' || c == '?')
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && at > 1
                && Character.isLowerCase(text.charAt(at - 1));
        return c == '\n' || stop;
    }

    private static String oneLine(@Nullable String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }
}
