package org.synoptic.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;

/// Names events by a noun: "Visit by Elena Varga to Norhaven". So the name fits one that took place as well as one that
/// was denied.
final class EventNouns {
    private static final String FILE = "event-nouns.en.tsv";
    private static final Map<String, Noun> NOUNS = read();

    private record Noun(String noun, String beforeActors, String beforeTargets) {}

    private final Names names;

    EventNouns(Names names) {
        this.names = names;
    }

    String title(Event event) {
        Noun noun = noun(event.type(), event.mode());
        Set<String> actors = names(event.actors());
        Set<String> targets = names(event.targets());
        if (actors.containsAll(targets)) targets.clear();
        targets.removeAll(actors);
        StringBuilder title = new StringBuilder(noun.noun());
        if (!actors.isEmpty())
            title.append(' ').append(noun.beforeActors()).append(' ').append(joined(actors));
        if (!targets.isEmpty())
            title.append(' ').append(noun.beforeTargets()).append(' ').append(joined(targets));
        String place = event.place();
        if (actors.isEmpty() && targets.isEmpty() && place != null)
            title.append(" in ").append(names.of(place));
        return title.toString();
    }

    /// "Visit".
    static String kind(EventType type, @Nullable String mode) {
        return noun(type, mode).noun();
    }

    private static Noun noun(EventType type, @Nullable String mode) {
        Noun exact = NOUNS.get(type + " " + mode);
        return exact != null ? exact : Objects.requireNonNull(NOUNS.get(type + " -"), type::name);
    }

    private Set<String> names(List<String> ids) {
        return ids.stream().map(names::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(Set<String> names) {
        List<String> list = List.copyOf(names);
        int last = list.size() - 1;
        return last == 0 ? list.get(0) : String.join(", ", list.subList(0, last)) + " and " + list.get(last);
    }

    private static Map<String, Noun> read() {
        Map<String, Noun> nouns = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(EventNouns.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] columns = line.split("\t");
                nouns.put(columns[0] + " " + columns[1], new Noun(columns[2], columns[3], columns[4]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + FILE + "] cannot be read", e);
        }
        return nouns;
    }
}
