package org.synoptic.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.copy.Agencies.Named;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Passage;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

/// Which news agencies a report says that its words come from: in its byline, its credits, at the head of its text
/// ("(Reuters) -")
/// and at its end ("With material from dpa").
final class Credits {
    private static final int HEAD = 120;
    private static final int TAIL = 120;
    /// Characters of a first or last paragraph that can be a credit as a whole.
    private static final int LONGEST_LINE = 100;
    /// An outlet that is an agency bears its name and little more.
    private static final int LONGEST_BESIDE_NAME = 24;
    /// In words before the agency.
    private static final int LONGEST_DATELINE = 5;

    private static final String SENTENCE_ENDS = ".!?。؟";
    /// Before a name that is set off from the sentences.
    private static final String SETS_OFF = "(（[/—–-";

    private final Map<String, Named> byAgency = new LinkedHashMap<>();
    private final Agencies agencies = Agencies.all();
    private final AnnotatedDocument document;
    private final String text;

    private Credits(AnnotatedDocument document) {
        this.document = document;
        text = document.text();
    }

    /// The first words that credit each agency, but for the one whose report it is.
    static List<CopyLink.Credit> of(AnnotatedDocument document) {
        Credits credits = new Credits(document);
        credits.read();
        String own = agency(document.document().source()).orElse("");
        return credits.byAgency.values().stream()
                .filter(named -> !named.agency().equals(own))
                .map(named -> new CopyLink.Credit(named.agency(), new Passage(document.id(), named.span())))
                .toList();
    }

    /// The agency that publishes, by name or address.
    static Optional<String> agency(Source source) {
        Optional<String> byAddress = Agencies.all().ofAddress(source.uri());
        String outlet = source.outlet();
        if (byAddress.isPresent() || outlet == null) return byAddress;
        return Agencies.all().in(outlet, new Span(0, outlet.length())).stream()
                .filter(named -> outlet.length() - named.span().length() <= LONGEST_BESIDE_NAME)
                .map(Named::agency)
                .findFirst();
    }

    /// The agencies that a report names anywhere.
    static Set<String> named(AnnotatedDocument report) {
        return Agencies.all().in(report.text(), new Span(0, report.text().length())).stream()
                .map(Named::agency)
                .collect(Collectors.toSet());
    }

    private void read() {
        List<Block> body = new ArrayList<>();
        for (Block block : document.document().blocks()) {
            Role role = block.role();
            if (role == Role.BYLINE || role == Role.CREDIT || role == Role.DATELINE) addAll(block.span());
            if (role == Role.BODY) body.add(block);
        }
        if (body.isEmpty()) return;
        Span first = body.getFirst().span();
        int head = Math.min(first.end(), first.start() + HEAD);
        agencies.in(text, new Span(first.start(), head)).stream()
                .filter(named -> isSetOff(named.span(), first, true))
                .forEach(this::add);
        Span last = body.getLast().span();
        if (body.size() > 1 && isLine(first)) addAll(first);
        if (body.size() > 1 && isLine(last)) addAll(last);
        agencies.in(text, new Span(Math.max(last.start(), last.end() - TAIL), last.end())).stream()
                .filter(named -> isSetOff(named.span(), last, false))
                .forEach(this::add);
    }

    /// Whether a paragraph is short and no sentence, or one that begins as credits do.
    private boolean isLine(Span paragraph) {
        if (paragraph.length() > LONGEST_LINE) return false;
        String words = paragraph.of(text).strip();
        if (words.isEmpty()) return false;
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0 || agencies.opensCredit(words);
    }

    private void addAll(Span part) {
        agencies.in(text, part).forEach(this::add);
    }

    private void add(Named named) {
        byAgency.putIfAbsent(named.agency(), named);
    }

    /// Whether a mark or the beginning of the paragraph stands before the name; "Paris, AFP" at the head only.
    private boolean isSetOff(Span name, Span paragraph, boolean atHead) {
        int at = name.start();
        while (at > paragraph.start() && Character.isWhitespace(text.charAt(at - 1))) at--;
        if (at == paragraph.start()) return isMarked(name, paragraph);
        char before = text.charAt(at - 1);
        return SETS_OFF.indexOf(before) >= 0 || atHead && isDateline(name, paragraph);
    }

    /// Whether a dash follows close behind the name, with few words before it, the last of them a place or a day:
    /// "Paris, 3 mars, AFP –", and not "Officials told Reuters:".
    private boolean isDateline(Span name, Span paragraph) {
        String[] before =
                text.substring(paragraph.start(), name.start()).strip().split("\\s+");
        String last = before[before.length - 1];
        boolean told = Character.isLowerCase(last.codePointAt(0)) && Character.isLetter(last.charAt(last.length() - 1));
        return before.length <= LONGEST_DATELINE && !told && isClosed(name, paragraph);
    }

    private boolean isClosed(Span name, Span paragraph) {
        int at = name.end();
        while (at < paragraph.end() && " .)".indexOf(text.charAt(at)) >= 0) at++;
        return at < paragraph.end() && "—–-:".indexOf(text.charAt(at)) >= 0;
    }

    /// Of a name that begins a paragraph: whether no sentence goes on behind it, as in "Reuters journalists were hurt"
    /// and "Bloomberg, the former mayor".
    private boolean isMarked(Span name, Span paragraph) {
        String rest = text.substring(name.end(), paragraph.end()).replaceFirst("^[\\s,]+", "");
        if (rest.isEmpty() || isClosed(name, paragraph)) return true;
        int next = rest.codePointAt(0);
        return !Character.isLowerCase(next) && !Character.isUpperCase(next);
    }
}
