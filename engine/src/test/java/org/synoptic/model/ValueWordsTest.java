package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private final ValueWords german = ValueWords.in(Locale.GERMAN);

    @Test
    void germanCountsAndMeasuresAndNamesOffices() {
        assertThat(german.of("at least 3,000 killed")).isEqualTo("mindestens 3.000 Tote");
        assertThat(german.of("1.5 tons")).isEqualTo("1,5 Tonnen");
        assertThat(german.of("almost 7 hours")).isEqualTo("fast 7 Stunden");
        assertThat(german.of("1 year before")).isEqualTo("1 Jahr davor");
        assertThat(german.of("more than 5 years before")).isEqualTo("mehr als 5 Jahre davor");
        assertThat(german.of("foreign minister")).isEqualTo("Außenminister");
    }

    @Test
    void whatIsNotKnownAndWhatIsEnglishStaysAsItIs() {
        assertThat(german.of("19:00–05:00")).isEqualTo("19:00–05:00");
        assertThat(german.of("7 herrings")).isEqualTo("7 herrings");
        assertThat(ValueWords.in(Locale.ENGLISH).of("1 year before")).isEqualTo("1 year before");
    }

    @Test
    void germanPlacesHaveTheirArticle() {
        assertThat(PlaceWords.in(Locale.GERMAN).name("Kerch Strait"))
                .contains(
                        new PlaceWords.Name("Straße von Kertsch", "die Straße von Kertsch", "der Straße von Kertsch"));
        assertThat(PlaceWords.in(Locale.GERMAN).name("Oslo")).isEmpty();
    }
}
