package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.SampleDossier;

class DossierMarkdownTest {
    private static final String MARKDOWN = DossierMarkdown.render(SampleDossier.make());

    @Test
    void aDifferenceStandsWithTheWordsOfEachAccount() {
        assertThat(MARKDOWN)
                .contains("# Elena Varga to visit Norhaven\n")
                .contains("**When does it end?** Visit by Elena Varga to Norhaven\n")
                .containsPattern("- \\*\\*A: 15 May 2024\\*\\*.*\n {2}- \\[1] .*\\*\\*two-day visit\\*\\*")
                .containsPattern("- \\*\\*B: 17 May 2024\\*\\*.*\n {2}- \\[2] .*\\*\\*bis Freitag\\*\\*");
    }

    @Test
    void aTollAndAnEventInABroaderOneAreToldToo() {
        assertThat(MARKDOWN)
                .contains("13 May 2024 **1 injured** [1]; 14 May 2024 **4 injured** [2]")
                .contains("Part of: Visit by Elena Varga to Norhaven");
    }

    @Test
    void aCopyAndItsOriginalCountOnce() {
        assertThat(MARKDOWN.lines().filter(line -> line.startsWith("*")).limit(2))
                .allSatisfy(line -> assertThat(line).contains(" accounts and 1 copy "));
    }

    @Test
    void accountsAreListedUnderTheirNumbers() {
        assertThat(MARKDOWN).contains("- [1] **Meridian Wire**").contains("near-copy");
    }
}
