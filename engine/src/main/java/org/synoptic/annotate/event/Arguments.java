package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.model.Mention;

/// The parties around a trigger by the place they stand in: `subj`, `obj`, `poss`, `light`, `of`, `with`, …
final class Arguments {
    private final Map<String, List<Mention>> byPlace = new LinkedHashMap<>();

    void add(String place, Mention mention) {
        List<Mention> mentions = byPlace.computeIfAbsent(place, p -> new ArrayList<>());
        if (!mentions.contains(mention)) mentions.add(mention);
    }

    void addAll(String place, List<Mention> mentions) {
        mentions.forEach(mention -> add(place, mention));
    }

    /// Takes what another set of arguments has in places that are empty here.
    void fillFrom(Arguments other) {
        other.byPlace.forEach((place, mentions) -> byPlace.computeIfAbsent(place, p -> new ArrayList<>(mentions)));
    }

    List<Mention> at(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /// All parties, in the order in which they were added.
    List<Mention> all() {
        return byPlace.values().stream().flatMap(List::stream).distinct().toList();
    }

    /// A copy that lacks these places.
    Arguments without(String... places) {
        Arguments rest = new Arguments();
        byPlace.forEach((place, mentions) -> {
            if (!List.of(places).contains(place)) rest.addAll(place, mentions);
        });
        return rest;
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    @Override
    public String toString() {
        List<String> places = new ArrayList<>();
        byPlace.forEach((place, mentions) ->
                places.add(place + "=" + mentions.stream().map(Mention::entity).collect(Collectors.joining("+"))));
        return String.join(", ", places);
    }
}
