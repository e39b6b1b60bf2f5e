package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quote.Attribution.Strength;
import org.synoptic.annotate.quote.QuoteRules.Use;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationMarks;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// One pass through one document, frame by frame; each quote may lean on the one before.
final class Reading {
    /// Sentences without a speaker over which the mood of reported speech still means the last one.
    private static final int MAX_SILENT = 2;
    /// Longest talk without marks, in characters.
    private static final int MAX_TALK = 1500;

    private final Document document;
    private final List<Sentence> sentences;
    private final CueFinder cueFinder;
    private final IndirectSpeech indirect;
    private final Mood mood;
    private final Talk talk;
    private final boolean unmarked;
    private final boolean narrated;
    private final boolean dashes;
    private final boolean verbFollows;
    private final Speakers speakers;
    private final DirectSpeech direct;
    private final CueInside within;
    private final Circumstances circumstances;
    private final Posts posts;
    /// Whether the frame before ends in "he said:".
    private boolean announces;

    private final List<Said> said = new ArrayList<>();

    /// A quote before it has its number.
    ///
    /// @param frame where its attribution stands
    private record Said(
            Span span,
            boolean direct,
            Attribution attribution,
            Frame frame,
            @Nullable Quotation quoted) {
        Said over(Span wider) {
            return new Said(wider, direct, attribution, frame, quoted);
        }
    }

    Reading(
            Document document,
            List<Sentence> sentences,
            Names names,
            List<TimeExpression> times,
            QuoteRules rules,
            CueFinder cueFinder,
            IndirectSpeech indirect,
            Mood mood) {
        this.document = document;
        this.sentences = sentences;
        this.cueFinder = cueFinder;
        this.indirect = indirect;
        this.mood = mood;
        this.talk = new Talk(rules);
        this.unmarked = rules.setting("talk-without-marks");
        this.narrated = unmarked && rules.isOlderProse(sentences);
        this.dashes = rules.setting("dash-opens-speech");
        this.verbFollows = rules.setting("inversion");
        this.speakers = new Speakers(document.text(), rules, names);
        this.direct = new DirectSpeech(document.text(), rules, cueFinder.subjects(), speakers);
        this.within = new CueInside(sentences, rules, cueFinder, speakers);
        this.circumstances =
                new Circumstances(document.text(), rules, cueFinder.subjects().phrases(), names, times);
        this.posts = new Posts(document, names);
    }

    List<Quote> quotes() {
        List<Turns.Turn> turns = Turns.of(document.text(), Paragraphs.of(document));
        List<Span> paragraphs = Paragraphs.without(turns, Paragraphs.of(document));
        List<Quotation> marked = QuotationMarks.find(document.text(), paragraphs);
        List<Quotation> quoted = dashes ? DashSpeech.with(document.text(), paragraphs, marked, true) : marked;
        Frame before = null;
        for (Frame frame : Frames.of(document.text(), paragraphs, sentences, quoted, verbFollows)) {
            read(frame, before);
            before = frame;
        }
        shareSpeakers();
        List<Quote> quotes = new ArrayList<>(posts.find());
        turns.forEach(turn -> quotes.add(quote(turn)));
        said.forEach(one -> quotes.add(quote(one)));
        return numbered(quotes);
    }

    private void read(Frame frame, @Nullable Frame before) {
        List<Cue> cues = cueFinder.find(frame);
        speakers.noteIssuer(frame);
        Speaker speaker = Speaker.UNKNOWN;
        for (int at = 0; at < frame.size(); at++) {
            Quotation quoted = frame.get(at).quoted();
            if (quoted == null || startsUpper(quoted) && isPartOfSubject(at, cues)) continue;
            Attribution attribution = within.orInside(quoted, frame, direct.attribute(frame, at, cues, before));
            QuotedWords words = QuotedWords.of(document.text(), quoted.span(), sentences);
            boolean goesOn =
                    quoted.continues() && !said.isEmpty() && said.getLast().quoted() != null;
            if (!goesOn && !direct.isSaid(frame, at, attribution, words)) continue;
            said.add(new Said(quoted.span(), true, attribution, frame, quoted));
            if (attribution.speaker().isKnown()) speaker = attribution.speaker();
        }
        List<Reported> reported = indirect.find(frame, cues, narrated);
        boolean starts = reported.stream().anyMatch(clause -> clause.from() == 0);
        if (!starts && !speaker.isKnown()) speaker = goOnReporting(frame, before);
        for (Reported clause : reported) {
            Speaker says = report(frame, clause);
            if (says.isKnown()) speaker = says;
        }
        if (!speaker.isKnown()) speaker = beginTalking(frame, before);
        if (!speaker.isKnown()) speaker = goOnTalking(frame, cues, before);
        announces = announces(frame, cues);
        if (!speaker.isKnown()) speaker = announced(frame, cues);
        speakers.spoke(speaker.isKnown() ? speaker : named(frame, cues), frame);
    }

    /// "sagt die „Zeitung“": the name of who speaks.
    private static boolean isPartOfSubject(int at, List<Cue> cues) {
        return cues.stream()
                .map(Cue::subject)
                .anyMatch(subject -> subject != null && subject.from() <= at && at < subject.to());
    }

    private boolean startsUpper(Quotation quoted) {
        return Character.isUpperCase(document.text().codePointAt(quoted.span().start()));
    }

    /// "He said:" and a sentence without marks behind it.
    private Speaker beginTalking(Frame frame, @Nullable Frame before) {
        Speaker last = speakers.lastBefore(frame, 1);
        boolean begins = unmarked && announces && before != null && frame.isNear(before) && last.isKnown();
        if (!begins || frame.hasQuoted(0, frame.size()) || mood.isReported(frame, 0, frame.end())) {
            return Speaker.UNKNOWN;
        }
        if (!frame.hasFinite(0, frame.end()) && !talk.is(frame)) return Speaker.UNKNOWN;
        Speaker speaker = last.because("announced by the colon before");
        Attribution attribution = new Attribution(Strength.CARRIED, null, speaker, "none");
        said.add(new Said(frame.span(0, frame.end()), true, attribution, frame, null));
        return last;
    }

    /// Whether a sentence ends in a colon, behind a cue of direct speech.
    private static boolean announces(Frame frame, List<Cue> cues) {
        if (!frame.get(frame.size() - 1).is(":")) return false;
        return cues.stream()
                .anyMatch(cue -> cue.kind() == Cue.Kind.VERB && cue.can(Use.DIRECT) && !cue.can(Use.FRAGMENT));
    }

    /// A sentence of talk without a cue, behind words without marks that somebody said: they go on.
    private Speaker goOnTalking(Frame frame, List<Cue> cues, @Nullable Frame before) {
        if (!unmarked || said.isEmpty() || before == null || !cues.isEmpty()) return Speaker.UNKNOWN;
        Said last = said.getLast();
        boolean behind = last.quoted() == null
                && last.direct()
                && last.span().end() > before.span().start();
        if (!behind || !frame.isNear(before) || frame.hasQuoted(0, frame.size()) || !talk.is(frame)) {
            return Speaker.UNKNOWN;
        }
        Span words = frame.span(0, frame.end());
        Span whole = last.span().cover(words);
        if (whole.length() > MAX_TALK) return Speaker.UNKNOWN;
        boolean ended = last.span().end() < before.span(0, before.end()).end();
        Attribution attribution = last.attribution().carried("goes on from the sentence before");
        if (ended) said.add(new Said(words, true, attribution, frame, null));
        else said.set(said.size() - 1, last.over(whole));
        return last.attribution().speaker();
    }

    /// "Smith sagte am Montag Folgendes.": who speaks by name, though the sentence gives no words.
    private Speaker named(Frame frame, List<Cue> cues) {
        Speaker named = Speaker.UNKNOWN;
        for (Cue cue : cues) {
            boolean speaks = cue.kind() == Cue.Kind.VERB && !cue.negated() && cue.can(Use.DIRECT);
            Speaker speaker = speaks && !cue.can(Use.FRAGMENT) ? speaker(frame, cue) : Speaker.UNKNOWN;
            if (speaker.entity() != null) named = speaker;
        }
        return named;
    }

    /// "Smith said:" at the end of a paragraph: what follows is the speaker's.
    private Speaker announced(Frame frame, List<Cue> cues) {
        if (!frame.get(frame.size() - 1).is(":")) return Speaker.UNKNOWN;
        Speaker told = cues.isEmpty() ? Speaker.UNKNOWN : speaker(frame, cues.getLast());
        Phrase subject = told.isKnown() ? null : cueFinder.subjects().ofMainVerb(frame, frame.size());
        return subject == null ? told : speakers.of(frame, subject);
    }

    private Speaker report(Frame frame, Reported clause) {
        Cue cue = clause.cue();
        Speaker speaker = speaker(frame, cue);
        boolean weak = cue.verb() != null && cue.can(Use.WEAK);
        boolean doubtful = weak && speaker.entity() == null;
        if (doubtful && !mood.isReported(frame, clause.from(), clause.to())) return Speaker.UNKNOWN;
        Attribution attribution =
                new Attribution(Strength.ADJACENT, cue, speaker, clause.from() > cue.at() ? "before" : "after");
        said.add(new Said(frame.span(clause.from(), clause.to()), clause.direct(), attribution, frame, null));
        return speaker;
    }

    private Speaker speaker(Frame frame, Cue cue) {
        Phrase subject = cue.subject();
        if (subject == null) return Speaker.UNKNOWN;
        if (cue.kind() != Cue.Kind.NOUN) return speakers.of(frame, subject);
        Speaker named = speakers.named(frame, subject);
        Phrase maker = named.isKnown() ? null : cueFinder.subjects().ofClauseAround(frame, cue.at());
        return maker == null ? named : speakers.of(frame, maker).because("subject of the clause with the cue");
    }

    /// A sentence without a cue, in the mood of reported speech, behind one that reports: the same speaker goes on.
    private Speaker goOnReporting(Frame frame, @Nullable Frame before) {
        Speaker last = speakers.lastBefore(frame, MAX_SILENT);
        if (before != null && !frame.isNear(before)) return Speaker.UNKNOWN;
        if (!mood.isReported(frame, 0, frame.end())) return Speaker.UNKNOWN;
        if (!mood.isFreeReport(frame) && (!last.isKnown() || mood.isWish(frame))) return Speaker.UNKNOWN;
        Attribution attribution = new Attribution(
                Strength.CARRIED, null, last.because("goes on from the sentence before"), "mood of the verb");
        said.add(new Said(frame.span(0, indirect.freeEnd(frame)), false, attribution, frame, null));
        return last;
    }

    /// The paragraphs of one quotation have one speaker: the one that is surest.
    private void shareSpeakers() {
        int from = 0;
        while (from < said.size()) {
            int to = from + 1;
            while (to < said.size() && continues(said.get(to))) to++;
            if (to - from > 1) share(from, to);
            from = to;
        }
    }

    private static boolean continues(Said one) {
        return one.quoted() != null && one.quoted().continues();
    }

    private void share(int from, int to) {
        Said best = said.get(from);
        for (Said next : said.subList(from + 1, to)) {
            if (next.attribution().strength().compareTo(best.attribution().strength()) > 0) best = next;
        }
        for (int i = from; i < to; i++) {
            Said one = said.get(i);
            said.set(i, new Said(one.span(), one.direct(), best.attribution(), best.frame(), one.quoted()));
        }
    }

    /// A turn of a talk, by whoever its label names.
    private Quote quote(Turns.Turn turn) {
        Speaker speaker = speakers.labelled(turn.label());
        String rule = "direct; turn of a talk; speaker: " + speaker.why();
        return new Quote("", turn.words(), true, false, speaker.entity(), turn.label(), null, "interview", rule);
    }

    private Quote quote(Said one) {
        Attribution attribution = one.attribution();
        Cue cue = attribution.cue();
        Speaker speaker = attribution.speaker();
        String rule = (one.direct() ? "direct" : "indirect")
                + (cue == null ? "; no cue" : "; cue \"" + cue.word() + "\" " + attribution.where())
                + "; speaker: " + speaker.why();
        TimeExpression day = cue == null ? null : circumstances.day(one.frame(), one.span());
        return new Quote(
                "",
                one.span(),
                one.direct(),
                !one.direct() && cue != null && cue.denies(),
                speaker.entity(),
                speaker.span(),
                day == null ? null : Anchoring.oneDay(day).orElse(null),
                day == null ? null : day.span(),
                cue == null ? null : circumstances.medium(one.frame(), one.span(), cue),
                rule);
    }

    private static List<Quote> numbered(List<Quote> quotes) {
        quotes.sort(Comparator.comparing(Quote::span).thenComparing(quote -> !quote.direct()));
        List<Quote> numbered = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Quote quote : quotes) {
            if (!seen.add(quote.span())) continue;
            numbered.add(new Quote(
                    "q" + (numbered.size() + 1),
                    quote.span(),
                    quote.direct(),
                    quote.denied(),
                    quote.speaker(),
                    quote.speakerSpan(),
                    quote.spoken(),
                    quote.spokenSpan(),
                    quote.medium(),
                    quote.rule()));
        }
        return numbered;
    }
}
