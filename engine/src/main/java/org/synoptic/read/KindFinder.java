package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Kind;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Tells what sort of text a document is, by what it says of itself and how it speaks.
///
/// What a page states counts most. An opinion is also known by a disclaimer, by a label, or by many different ways of
/// arguing in the author's own voice: those stand outside quotation marks and posts.
final class KindFinder {
    /// One letter in so many is a digit in a line of counts.
    private static final int COUNTS_OF_DIGITS = 4;

    private static final int FEWEST_TURNS = 3;
    private static final int FEWEST_LABELLED_QUESTIONS = 2;
    private static final int FEWEST_QUESTIONS = 4;
    private static final int LABEL_REACH = 8;
    private static final int MOST_EVIDENCE = 12;

    /// Different ways of arguing that make an opinion by themselves, and how many words a further one may cost.
    private static final int FEWEST_ARGUMENTS = 4;

    private static final int WORDS_AN_ARGUMENT = 200;
    private static final int LONGEST_TURN = 36;
    private static final Pattern TURN = Pattern.compile("(?<who>\\p{L}[\\p{L} .'’-]{0,30}?)\\s?:\\s");
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]{1,2000}”|„[^“”]{1,2000}[“”]|«[^»]{1,2000}»|\"[^\"]{1,1000}\"");

    private final Sheet sheet;
    private final Wordings wordings = Wordings.all();
    private @Nullable List<Piece> body;

    private KindFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static Kind of(Sheet sheet) {
        KindFinder finder = new KindFinder(sheet);
        Kind.Value told = sheet.metadata.kind();
        if (told != null) return new Kind(told, finder.shownBy(told));
        if (finder.isOnePost()) return new Kind(Kind.Value.POST, finder.spans(Role.POST));
        for (Kind.Value value : List.of(Kind.Value.INTERVIEW, Kind.Value.STATEMENT, Kind.Value.OPINION)) {
            List<Span> evidence = finder.shownBy(value);
            if (!evidence.isEmpty()) return new Kind(value, evidence);
        }
        return Kind.REPORT;
    }

    private List<Span> shownBy(Kind.Value value) {
        return switch (value) {
            case REPORT -> List.of();
            case POST -> spans(Role.POST);
            case INTERVIEW -> interview();
            case STATEMENT -> statement();
            case OPINION -> opinion();
        };
    }

    private List<Span> spans(Role role) {
        return sheet.pieces.stream().filter(p -> p.is(role)).map(p -> p.span).toList();
    }

    private boolean isOnePost() {
        int posts = 0;
        for (Piece piece : sheet.pieces) if (piece.is(Role.POST)) posts++;
        if (posts != 1) return false;
        for (Piece piece : sheet.pieces) {
            boolean isText = piece.isFree() || piece.is(Role.BODY) || piece.is(Role.TITLE);
            if (isText && piece.words.size() >= 3 && !isCounts(piece)) return false;
        }
        return true;
    }

    /// "312 Retweets 1,204 Likes".
    private boolean isCounts(Piece piece) {
        String text = piece.span.of(sheet.text);
        long digits = text.chars().filter(Character::isDigit).count();
        return Character.isDigit(text.charAt(0)) && digits * COUNTS_OF_DIGITS >= text.length();
    }

    /// The running text.
    private List<Piece> body() {
        List<Piece> known = body;
        if (known == null) {
            known = new ArrayList<>();
            for (Piece piece : sheet.pieces) {
                if (piece.isFree() || piece.is(Role.BODY)) known.add(piece);
            }
            body = known;
        }
        return known;
    }

    // ---- interview

    private List<Span> interview() {
        List<Span> turns = turns();
        if (!turns.isEmpty()) return turns;
        List<Piece> body = body();
        List<Span> questions = new ArrayList<>();
        boolean afterQuestion = false;
        for (Piece piece : body) {
            boolean question = Marks.endsWith(sheet.text, piece.span, '?') && piece.words.size() <= 60;
            if (question && !afterQuestion) questions.add(piece.span);
            afterQuestion = question;
        }
        Optional<Span> label = labels(Sense.INTERVIEW_LABEL).findFirst();
        int fewest = label.isPresent() ? FEWEST_LABELLED_QUESTIONS : FEWEST_QUESTIONS;
        if (questions.size() < fewest || questions.size() * 4 < body.size()) return List.of();
        return first(Stream.concat(label.stream(), questions.stream()).sorted().toList());
    }

    /// The names before a colon at which two speakers take turns.
    private List<Span> turns() {
        Map<String, List<Span>> bySpeaker = new HashMap<>();
        int paragraphs = 0;
        for (Piece piece : body()) {
            paragraphs++;
            if (!hasEarlyColon(piece)) continue;
            Matcher matcher = TURN.matcher(sheet.text).region(piece.span.start(), piece.span.end());
            if (matcher.lookingAt()) {
                Span who = new Span(matcher.start("who"), matcher.end("who"));
                bySpeaker
                        .computeIfAbsent(Words.of(who.of(sheet.text)).joined(), k -> new ArrayList<>())
                        .add(who);
            }
        }
        List<Span> turns = bySpeaker.values().stream()
                .filter(spans -> spans.size() >= FEWEST_TURNS)
                .flatMap(List::stream)
                .sorted()
                .toList();
        long speakers = bySpeaker.values().stream()
                .filter(spans -> spans.size() >= FEWEST_TURNS)
                .count();
        return speakers >= 2 && turns.size() * 3 >= paragraphs ? first(turns) : List.of();
    }

    private boolean hasEarlyColon(Piece piece) {
        int reach = Math.min(piece.span.end(), piece.span.start() + LONGEST_TURN);
        for (int i = piece.span.start(); i < reach; i++) {
            if (sheet.text.charAt(i) == ':') return true;
        }
        return false;
    }

    // ---- statement

    private List<Span> statement() {
        int seen = 0;
        for (Piece piece : sheet.pieces) {
            if (sheet.isPage && piece.is(Role.NAVIGATION) || seen++ >= LABEL_REACH || piece.words.size() == 0) continue;
            boolean heading = piece.is(Role.TITLE) || !piece.isProse();
            Optional<Span> wording = wordings.at(Sense.STATEMENT, piece.words, 0);
            if (heading && wording.isPresent()) return List.of(wording.get());
        }
        return List.of();
    }

    // ---- opinion

    private List<Span> opinion() {
        List<Span> stated = new ArrayList<>(labels(Sense.OPINION_LABEL).toList());
        for (Piece piece : sheet.pieces) {
            if (piece.is(Role.NOTICE) && isDisclaimer(piece)) stated.add(piece.span);
        }
        List<Span> arguments = arguments();
        int words = 0;
        for (Piece piece : body()) words += piece.words.size();
        boolean argues = arguments.size() >= Math.max(FEWEST_ARGUMENTS, words / WORDS_AN_ARGUMENT);
        if (stated.isEmpty() && !argues) return List.of();
        stated.addAll(arguments);
        return first(stated.stream().sorted().distinct().toList(), stated.getFirst());
    }

    private boolean isDisclaimer(Piece piece) {
        return wordings.has(Sense.DISCLAIMER, piece.words);
    }

    /// What stands for the kind at the top.
    private Stream<Span> labels(Sense sense) {
        return sheet.pieces.stream()
                .filter(piece -> !sheet.isPage || !piece.is(Role.NAVIGATION))
                .limit(LABEL_REACH)
                .flatMap(piece -> label(piece, sense).stream());
    }

    /// "Opinion", "Interview", alone, before a colon or in a trail of sections.
    private Optional<Span> label(Piece piece, Sense sense) {
        if (piece.words.size() == 0 || piece.words.size() > 12 || piece.endsSentence) return Optional.empty();
        int start = piece.span.start();
        String words = sheet.words(piece);
        for (int at = 0; at <= words.length(); ) {
            int end = at;
            while (end < words.length() && "|>»›/·•:".indexOf(words.charAt(end)) < 0) end++;
            Words part = Words.of(sheet.text, new Span(start + at, start + end));
            if (part.size() > 0) {
                Optional<Span> label = wordings.at(sense, part, 0);
                if (label.isPresent()) return label;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /// Where the author argues, each way once.
    private List<Span> arguments() {
        List<Span> arguments = new ArrayList<>();
        Set<String> ways = new HashSet<>();
        for (Piece piece : body()) {
            List<Span> argued = wordings.all(Sense.ARGUMENT, piece.words);
            List<Span> quoted = argued.isEmpty() ? List.of() : quoted(piece);
            for (Span span : argued) {
                boolean own = quoted.stream().noneMatch(quote -> quote.contains(span));
                if (own && ways.add(Words.of(span.of(sheet.text)).joined())) arguments.add(span);
            }
        }
        return arguments;
    }

    private List<Span> quoted(Piece piece) {
        List<Span> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(sheet.text).region(piece.span.start(), piece.span.end());
        while (matcher.find()) quoted.add(new Span(matcher.start(), matcher.end()));
        return quoted;
    }

    private static List<Span> first(List<Span> spans) {
        return spans.size() <= MOST_EVIDENCE ? spans : spans.subList(0, MOST_EVIDENCE);
    }

    /// The first spans in order, among them `kept` for certain.
    private static List<Span> first(List<Span> spans, Span kept) {
        if (spans.size() <= MOST_EVIDENCE || spans.indexOf(kept) < MOST_EVIDENCE) return first(spans);
        List<Span> chosen = new ArrayList<>(spans.subList(0, MOST_EVIDENCE - 1));
        chosen.add(kept);
        return chosen;
    }
}
