package org.synoptic.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        NOTICE,
        /// A notice that the author, not the outlet, holds the views.
        DISCLAIMER,
        /// How a page asks its readers for something: to subscribe, to follow, to comment.
        PROMOTION,
        CREDIT,
        CAPTION,
        /// A verb that makes a sentence, and is common in reports.
        VERB,
        NAVIGATION,
        /// A heading after which nothing of the report follows.
        NAVIGATION_TO_END,
        BYLINE,
        /// In the place of an author, and nobody: "Follow", "admin".
        NO_AUTHOR,
        /// In the place of an author, and no person: "Staff", "Newsroom".
        OFFICE,
        /// Before the day of publication; `UPDATED` before the day of a change.
        PUBLISHED,
        UPDATED,
        /// Names a text an opinion; stands alone or in a line of sections.
        OPINION_LABEL,
        /// How somebody argues who speaks for himself.
        ARGUMENT,
        INTERVIEW_LABEL,
        QUESTION,
        ANSWER,
        STATEMENT,
        /// What is said is yet to come.
        FUTURE,
        /// Words after which somebody else's words follow: no part of a post.
        REPORTING,
        /// In capitals before a colon or a dash, and no place.
        NO_PLACE,
        /// A news agency, as it signs.
        AGENCY
    }

    private static final class Loaded {
        static final Wordings ALL = load();
    }

    private final Map<Sense, Map<String, List<Wording>>> byFirstWord = new EnumMap<>(Sense.class);
    private final Map<Sense, List<Wording>> byFirstLetters = new EnumMap<>(Sense.class);

    private static final Set<Sense> NONE = EnumSet.noneOf(Sense.class);

    private final Map<String, Set<Sense>> exact = new HashMap<>();
    private final Map<String, Set<Sense>> starts = new HashMap<>();

    private Wordings() {}

    static Wordings all() {
        return Loaded.ALL;
    }

    /// The first wording of a sense in the words, where there is one.
    Optional<Span> first(Sense sense, Words words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Span> found = at(sense, words, i);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// All wordings of a sense in the words, in order, not overlapping.
    List<Span> all(Sense sense, Words words) {
        List<Span> found = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().start() < reached) continue;
            Optional<Span> span = at(sense, words, i);
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
        if (!words.openings(index).contains(sense)) return Optional.empty();
        String word = words.get(index).fold();
        for (Wording wording : byFirstWord.getOrDefault(sense, Map.of()).getOrDefault(word, List.of())) {
            Optional<Span> span = wording.at(words, index);
            if (span.isPresent()) return span;
        }
        for (Wording wording : byFirstLetters.getOrDefault(sense, List.of())) {
            Optional<Span> span = wording.at(words, index);
            if (span.isPresent()) return span;
        }
        return Optional.empty();
    }

    /// The senses of the wordings that begin with a word.
    Set<Sense> openings(String word) {
        Set<Sense> senses = exact.getOrDefault(word, NONE);
        for (var start : starts.entrySet()) {
            if (!word.startsWith(start.getKey())) continue;
            Set<Sense> more = EnumSet.copyOf(start.getValue());
            more.addAll(senses);
            senses = more;
        }
        return senses;
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
        for (String word : wording.firstWords()) {
            if (word.endsWith("~")) {
                starts.computeIfAbsent(word.substring(0, word.length() - 1), w -> EnumSet.noneOf(Sense.class))
                        .add(sense);
                byFirstLetters.computeIfAbsent(sense, s -> new ArrayList<>()).add(wording);
            } else {
                exact.computeIfAbsent(word, w -> EnumSet.noneOf(Sense.class)).add(sense);
                byFirstWord
                        .computeIfAbsent(sense, s -> new HashMap<>())
                        .computeIfAbsent(word, w -> new ArrayList<>())
                        .add(wording);
            }
        }
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
