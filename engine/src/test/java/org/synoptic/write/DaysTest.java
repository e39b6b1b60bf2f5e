package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Days DAYS = new Days(PageWords.in("en"));

    @Test
    void valuesStandAsPeopleWriteThem() {
        assertThat(DAYS.ofValue("2024-05-14")).isEqualTo("14 May 2024");
        assertThat(DAYS.ofValue("2024-05")).isEqualTo("May 2024");
        assertThat(DAYS.ofValue("P2D")).isEqualTo("2 days");
        assertThat(DAYS.ofValue("PT4H30M")).isEqualTo("4 hours 30 minutes");
        assertThat(DAYS.ofValue("P1W")).isEqualTo("1 week");
    }

    @Test
    void whatIsNoDayAndNoLengthStaysAsItIs() {
        assertThat(DAYS.ofValue("Elena Varga")).isEqualTo("Elena Varga");
        assertThat(DAYS.ofValue("P")).isEqualTo("P");
        assertThat(DAYS.ofValue("PT")).isEqualTo("PT");
        assertThat(DAYS.ofValue("about 3,000 people")).isEqualTo("about 3,000 people");
    }
}
