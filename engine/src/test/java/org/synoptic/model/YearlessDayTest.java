package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class YearlessDayTest {
    @Test
    void aDayIsReadWhateverItsYear() {
        assertThat(YearlessDay.of("XXXX-10-04")).contains(MonthDay.of(10, 4));
        assertThat(YearlessDay.of("XXXX-02-29TMO")).contains(MonthDay.of(2, 29));
        assertThat(YearlessDay.of("2024-10-04")).isEmpty();
        assertThat(YearlessDay.of("XXXX-WXX-2")).isEmpty();
    }

    @Test
    void aDayThatNoYearHasIsWrittenAndIsNone() {
        assertThat(YearlessDay.isWrittenIn("XXXX-02-31")).isTrue();
        assertThat(YearlessDay.of("XXXX-02-31")).isEmpty();
        assertThat(YearlessDay.of("XXXX-13-01")).isEmpty();
    }
}
