package org.synoptic.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.model.Span;

/// The wordings of all languages: what shows that words are a notice, a credit, an opinion.
///
/// All languages are asked at once, since a page often has its furniture in another language than its text.
final class Wordings {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ar", "zh");

    /// What a wording shows. In the files in lower case with `-`.
    enum Sense {
        NOTICE(0),
        /// A notice that the author, not the outlet, holds the views.
        DISCLAIMER(1),
        /// How a page asks its readers for something: to subscribe, to follow, to comment.
        PROMOTION(2),
        CREDIT(3),
        CAPTION(4),
        /// A verb that makes a sentence, and is common in reports.
        VERB(5),
        NAVIGATION(6),
        /// A heading after which nothing of the report follows.
        NAVIGATION_TO_END(7),
        BYLINE(8),
        /// In the place of an author, and nobody: "Follow", "admin".
        NO_AUTHOR(9),
        /// In the place of an author, and no person: "Staff", "Newsroom".
        OFFICE(10),
        /// Before the day of publication; `UPDATED` before the day of a change.
        PUBLISHED(11),
        UPDATED(12),
        /// Names a text an opinion; stands alone or in a line of sections.
        OPINION_LABEL(13),
        /// How somebody argues who speaks for himself.
        ARGUMENT(14),
        INTERVIEW_LABEL(15),
        QUESTION(16),
        ANSWER(17),
        STATEMENT(18),
        /// What is said is yet to come.
        FUTURE(19),
        /// Words after which somebody else's words follow: no part of a post.
        REPORTING(20),
        /// In capitals before a colon or a dash, and no place.
        NO_PLACE(21),
        /// A news agency, as it signs.
        AGENCY(22),
        /// Before those who wrote and edited a report, as agencies name them below it.
        STAFF(23);

        /// Of its own: what a word can begin is told by such bits together.
        final int bit;

        Sense(int number) {
            bit = 1 << number;
        }
    }

    private static final class Loaded {
        static final Wordings ALL = load();
    }

    private final OpeningWords openings = new OpeningWords();

    private Wordings() {}

    static Wordings all() {
        return Loaded.ALL;
    }

    /// The first wording of a sense in the words, where there is one.
    Optional<Span> first(Sense sense, Words words) {
        if (!words.mayHold(sense)) return Optional.empty();
        for (int i = 0; i < words.openers(); i++) {
            if (!words.opensWith(i, sense)) continue;
            Optional<Span> found = at(sense, words, words.opener(i));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// All wordings of a sense in the words, in order, not overlapping.
    List<Span> all(Sense sense, Words words) {
        if (!words.mayHold(sense)) return List.of();
        List<Span> found = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < words.openers(); i++) {
            if (!words.opensWith(i, sense)) continue;
            int word = words.opener(i);
            if (words.start(word) < reached) continue;
            Optional<Span> span = at(sense, words, word);
            if (span.isPresent()) {
                found.add(span.get());
                reached = span.get().end();
            }
        }
        return found;
    }

    boolean has(Sense sense, Words words) {
        return first(sense, words).isPresent();
    }

    /// The wording that begins with the word at `index`.
    Optional<Span> at(Sense sense, Words words, int index) {
        if (!words.opens(index, sense)) return Optional.empty();
        for (Wording wording : openings.wordings(words.hash(index), sense)) {
            Optional<Span> span = wording.at(words, index);
            if (span.isPresent()) return span;
        }
        return Optional.empty();
    }

    /// The senses of the wordings that can begin with a word of this hash, as bits.
    int openings(int hash) {
        return openings.senses(hash);
    }

    /// Whether a wording of one of the senses can begin with the first word of a part of a text.
    ///
    /// @param senses as bits
    boolean mayOpen(int senses, String text, Span part) {
        for (int at = part.start(); at < part.end(); at++) {
            if (!WordLetters.goesOn(text.charAt(at))) continue;
            int end = WrittenWord.end(text, at, part.end());
            if (end > at) return (openings(WrittenWord.hash(text, at, end)) & senses) != 0;
        }
        return false;
    }

    private static Wordings load() {
        Wordings all = new Wordings();
        for (String part : Stream.concat(LANGUAGES.stream(), Stream.of("pages")).toList()) {
            for (RuleLine line : RuleLine.of("wordings-" + part + ".tsv")) {
                Sense sense =
                        Sense.valueOf(line.column(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                all.add(sense, Wording.parse(line.column(1)));
            }
        }
        return all;
    }

    private void add(Sense sense, Wording wording) {
        for (String word : wording.firstWords()) openings.add(word, sense, wording);
    }

    /// A line of a rule file beside these classes: UTF-8, columns parted by tabs, `#` before a comment.
    record RuleLine(List<String> columns) {
        RuleLine {
            columns = List.copyOf(columns);
        }

        String column(int index) {
            return index < columns.size() ? columns.get(index).strip() : "";
        }

        static List<RuleLine> of(String file) {
            try (InputStream in = Wordings.class.getResourceAsStream(file)) {
                if (in == null) throw new IllegalStateException("[" + file + "] is missing from the program");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                List<RuleLine> lines = new ArrayList<>();
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    if (!text.isBlank() && !text.startsWith("#")) lines.add(new RuleLine(List.of(text.split("\t+"))));
                }
                return Collections.unmodifiableList(lines);
            } catch (IOException e) {
                throw new UncheckedIOException("[" + file + "] cannot be read", e);
            }
        }
    }
}
