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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.GroupNames;

/// Names events by a noun: "Visit by Elena Varga to Norhaven". So the name fits one that took place as well as one that
/// was denied.
final class EventNouns {
    private static final Map<String, Map<String, Noun>> READ = new ConcurrentHashMap<>();

    private record Noun(String noun, String beforeActors, String beforeTargets, boolean targetsFirst) {}

    private final Names names;
    private final PageWords words;
    private final Map<String, Noun> nouns;

    EventNouns(Names names, PageWords words) {
        this.names = names;
        this.words = words;
        this.nouns = READ.computeIfAbsent("event-nouns." + words.language() + ".tsv", EventNouns::read);
    }

    String title(Event event) {
        Noun noun = noun(event.type(), event.mode());
        Set<String> actors = new LinkedHashSet<>(event.actors());
        Set<String> targets = new LinkedHashSet<>(event.targets());
        if (actors.containsAll(targets)) targets.clear();
        targets.removeAll(actors);
        String place = event.place();
        boolean isNobody = actors.isEmpty() && targets.isEmpty() && place != null;
        String by = part(noun.beforeActors(), actors);
        String to = isForEachOther(noun, event)
                ? " " + noun.beforeTargets() + words.of("each other")
                : part(before(noun, event), targets);
        String where = isNobody && place != null ? " " + words.of("in place", "place", names.dative(place)) : "";
        return noun.noun() + (noun.targetsFirst() ? to + by : by + to) + where;
    }

    /// Whether those who do it do it to each other, and not with each other, which goes without saying.
    private boolean isForEachOther(Noun noun, Event event) {
        Set<String> actors = Set.copyOf(event.actors());
        return actors.size() > 1
                && actors.equals(Set.copyOf(event.targets()))
                && !noun.beforeTargets().equals(words.of("together"));
    }

    /// " by Elena Varga"; empty where there is nobody.
    private String part(String before, Set<String> parties) {
        if (parties.isEmpty()) return "";
        boolean isDative = List.of(words.of("dative behind").split("\\|")).contains(before);
        return " "
                + GroupNames.contracted(before + " "
                        + joined(parties.stream()
                                .map(isDative ? names::dative : names::accusative)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /// Some languages set another word before places than before people: "bei|in".
    private String before(Noun noun, Event event) {
        String[] words = noun.beforeTargets().split("\\|");
        boolean isGround = event.targets().stream().allMatch(names::isGround);
        return words.length > 1 && isGround ? words[1] : words[0];
    }

    /// "Visit".
    String kind(EventType type, @Nullable String mode) {
        return noun(type, mode).noun();
    }

    private Noun noun(EventType type, @Nullable String mode) {
        Noun exact = nouns.get(type + " " + mode);
        return exact != null ? exact : Objects.requireNonNull(nouns.get(type + " -"), type::name);
    }

    private String joined(Set<String> names) {
        List<String> list = List.copyOf(names);
        int last = list.size() - 1;
        return last == 0
                ? list.get(0)
                : String.join(", ", list.subList(0, last)) + ' ' + words.of("and") + ' ' + list.get(last);
    }

    private static Map<String, Noun> read(String file) {
        Map<String, Noun> nouns = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(EventNouns.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] columns = line.split("\t");
                nouns.put(
                        columns[0] + " " + columns[1],
                        new Noun(columns[2], columns[3], columns[4], columns.length > 5));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
        return nouns;
    }
}
