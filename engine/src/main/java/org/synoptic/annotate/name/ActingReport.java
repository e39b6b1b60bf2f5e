package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.TimeExpression;

/// What a report as a whole says of those who act in it without a name.
///
/// @param dated offsets that belong to a time
/// @param persons by the first and by the last word of their names
/// @param speaking names of persons of which the text says that they speak
/// @param home the one country that it tells of
/// @param whole whether it is long enough for its names to be recognized
record ActingReport(
        Set<Integer> dated,
        Map<String, Entity> persons,
        Set<String> speaking,
        @Nullable String home,
        boolean whole) {
    private static final int MIN_HOME = 2;

    /// In words; in a longer report a name that nobody recognized is most often none.
    private static final int WHOLE = 60;

    static ActingReport of(Names names, List<Sentence> sentences, List<TimeExpression> times, Grammar grammar) {
        Set<Integer> dated = new HashSet<>();
        for (TimeExpression time : times) {
            for (int i = time.span().start(); i < time.span().end(); i++) dated.add(i);
        }
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        return new ActingReport(
                dated, persons(names), speaking(sentences, grammar), home(names, words >= WHOLE), words >= WHOLE);
    }

    private static Map<String, Entity> persons(Names names) {
        Map<String, Entity> persons = new HashMap<>();
        for (Entity entity : names.entities()) {
            if (entity.type() != EntityType.PERSON) continue;
            String name = entity.name();
            persons.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entity);
            persons.putIfAbsent(name.split(" ", 2)[0], entity);
        }
        return persons;
    }

    /// Names of which the text says "Smith said", and never "the Smith": usual ones, and those of whom it also says
    /// "told Smith".
    private static Set<String> speaking(List<Sentence> sentences, Grammar grammar) {
        Set<String> speaking = new HashSet<>();
        Set<String> told = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token word = sentence.token(i);
                if (word.pos() != PartOfSpeech.PROPN) continue;
                if (LatinNames.usual(word.text()) > 0) told.add(word.text());
                if (grammar.is("says", Actors.lemma(sentence.token(i + 1)))) speaking.add(word.text());
                if (i > 0 && grammar.is("tells", sentence.token(i - 1).lower())) told.add(word.text());
                if (i > 0 && sentence.token(i - 1).pos() == PartOfSpeech.DET) things.add(word.text());
            }
        }
        speaking.retainAll(told);
        speaking.removeAll(things);
        return speaking;
    }

    /// The country that three quarters of the names of states and places belong to; where there are few of them, with
    /// the bodies and persons of a country; in a long text not those told by an adjective: "Somali pirates" act
    /// anywhere.
    private static @Nullable String home(Names names, boolean whole) {
        List<String> places = countries(names, mention -> isPlace(mention.type()));
        String home = most(places);
        if (home != null || places.size() >= MIN_HOME) return home;
        return most(countries(names, mention -> !whole || mention.form() != Mention.Form.ADJECTIVE));
    }

    /// For a sentence that lies elsewhere, and tells nothing of which country its police are.
    ActingReport abroad() {
        return new ActingReport(dated, persons, speaking, null, whole);
    }

    private static boolean isPlace(EntityType type) {
        return type == EntityType.COUNTRY || type == EntityType.PLACE;
    }

    private static List<String> countries(Names names, Predicate<Mention> counted) {
        return names.mentions().stream()
                .filter(counted)
                .flatMap(mention -> Optional.ofNullable(names.entity(mention).country()).stream())
                .toList();
    }

    private static @Nullable String most(List<String> countries) {
        Map<String, Integer> counts = new TreeMap<>();
        countries.forEach(country -> counts.merge(country, 1, Integer::sum));
        int enough = Math.max(MIN_HOME, (3 * countries.size() + 3) / 4);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
