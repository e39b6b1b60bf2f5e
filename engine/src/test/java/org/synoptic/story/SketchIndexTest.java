package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.Reports.report;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// However many reports of one day share all their words, each is compared with a few.
class SketchIndexTest {
    @Test
    void aReportHasFewCandidatesHoweverManyAreLikeIt() {
        SketchMaker maker = new SketchMaker(UnaryOperator.identity(), StorySetting.STANDARD);
        Frequencies frequencies = new Frequencies(maker.usual());
        Asked asked = new Asked(frequencies);
        SketchIndex index = new SketchIndex(StorySetting.STANDARD.days());
        String text = InventedReports.text(1, 7);
        int most = 0;
        for (int i = 0; i < 5_000; i++) {
            Sketch sketch = maker.of(
                    report("r" + i, "en", text + " " + i).on("2031-05-05").build());
            frequencies.add(sketch);
            asked.ask(sketch);
            most = Math.max(most, index.candidatesThenAdd(i, sketch, asked, false).length);
        }

        assertThat(most).isBetween(1, 12);
    }
}
