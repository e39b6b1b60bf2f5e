package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Reports;
import org.synoptic.model.AnnotatedDocument;

/// What `annotate --explain` says to whoever edits the rules.
class ExplanationTest {
    @Test
    void anEventIsToldWithItsRuleTriggerPathsAndStatus() {
        String text = "Norway will visit nobody. Prime Minister Gordon Brown of Britain will visit India on Tuesday.";

        assertThat(Explanation.of(Reports.read("en", "2008-01-21", text)))
                .contains("e1  CONSULT visit")
                .contains("    Prime Minister Gordon Brown of Britain will »visit« India on Tuesday.")
                .anyMatch(line -> line.matches(" {4}rule {4}events\\.tsv:\\d+ {2}'visit'"))
                .contains("    actor   \"Gordon Brown\" = person:gordon-brown, GBR  at subj")
                .anyMatch(line -> line.startsWith("    target  \"India\" = country:IND, IND  at obj"))
                .anyMatch(line -> line.startsWith("    when    on \"Tuesday\" = "))
                .contains("    status  planned  by 'will'");
    }

    @Test
    void whatIsLeftOutStandsBehindTheEvents() {
        AnnotatedDocument read = Reports.read("en", "2008-01-21", "Kenya condemned Uganda.");
        AnnotatedDocument without = new AnnotatedDocument(
                read.document(),
                read.module(),
                read.mentions(),
                read.entities(),
                read.times(),
                List.of(),
                List.of(),
                List.of(),
                read.events());

        assertThat(Explanation.of(without)).contains("e1  left out: ACCUSE disapprove");
    }

    @Test
    void aQuoteIsToldWithItsRuleAndSpeaker() {
        String text = "“We object to this plan,” Jonas Store said on Monday.";

        assertThat(Explanation.of(Reports.read("en", "2008-01-21", text)))
                .contains("    speaker \"Jonas Store\" = person:jonas-store")
                .anyMatch(line -> line.contains("»We object to this plan"));
    }
}
