package org.synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void spellingsOfOneNameMeetAndOtherNamesDoNot() {
        NameIndex<String> index = new NameIndex<>();
        for (String name : List.of("Andrei Kozyrev", "Mehmood Qazvini", "Maria Sorin", "Ursula von der Ruppin"))
            index.add(words(name), name);

        assertThat(index.first(words("Andrej Kosyrew"), any -> true)).hasValue("Andrei Kozyrev");
        assertThat(index.first(words("A. Kozyrev"), any -> true)).hasValue("Andrei Kozyrev");
        assertThat(index.first(words("Shah Mahmood Qazvini"), any -> true)).hasValue("Mehmood Qazvini");
        assertThat(index.first(words("Mario Sorin"), any -> true)).isEmpty();
        assertThat(index.first(words("von der Ruppin"), any -> true)).isEmpty();
        assertThat(index.first(words("Andrej Kosyrew"), any -> false)).isEmpty();
    }

    @Test
    void blocksLoseNobody() {
        Random random = new Random(20261129);
        NameIndex<List<String>> index = new NameIndex<>();
        List<List<String>> names = random.ints(400)
                .mapToObj(seed -> List.of(word(seed % 7, 2), word(seed % 5, 3), word(seed % 11, 2)))
                .toList();
        names.forEach(name -> index.add(name, name));

        for (List<String> name : names) {
            List<String> asked = List.of(name.get(random.nextInt(2)), name.getLast());
            List<String> byPass = names.stream()
                    .filter(other -> NameFold.sameFullName(asked, other))
                    .findFirst()
                    .orElseThrow();
            assertThat(index.first(asked, any -> true)).hasValue(byPass);
        }
    }

    private static String word(int seed, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append("bdfgklmnprst".charAt(Math.floorMod(seed * 31 + i * 7, 12)));
            word.append("aeiou".charAt(Math.floorMod(seed * 17 + i * 3, 5)));
        }
        return word.toString();
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }
}
