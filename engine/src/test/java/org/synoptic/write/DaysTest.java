package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void valuesStandAsPeopleWriteThem() {
        assertThat(Days.ofValue("2024-05-14")).isEqualTo("14 May 2024");
        assertThat(Days.ofValue("2024-05")).isEqualTo("May 2024");
        assertThat(Days.ofValue("P2D")).isEqualTo("2 days");
        assertThat(Days.ofValue("PT4H30M")).isEqualTo("4 hours 30 minutes");
        assertThat(Days.ofValue("P1W")).isEqualTo("1 week");
    }

    @Test
    void whatIsNoDayAndNoLengthStaysAsItIs() {
        assertThat(Days.ofValue("Elena Varga")).isEqualTo("Elena Varga");
        assertThat(Days.ofValue("P")).isEqualTo("P");
        assertThat(Days.ofValue("PT")).isEqualTo("PT");
        assertThat(Days.ofValue("about 3,000 people")).isEqualTo("about 3,000 people");
    }
}
