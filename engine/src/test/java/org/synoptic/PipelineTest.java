package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.Comparer;
import org.synoptic.model.Dossier;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.write.DossierMarkdown;
import org.synoptic.write.DossierPage;

class PipelineTest {
    @Test
    void aStoryThatCannotBeComparedIsNamedAndTheOthersAreWhole() {
        Pipeline pipeline = new Pipeline(ReadLimits.DEFAULT, 1);
        Dossier whole = pipeline.dossier(SampleReports.all());
        Comparer comparer = new Comparer();
        List<Rejected> failed = new ArrayList<>();

        Dossier dossier = pipeline.dossier(
                SampleReports.all(),
                (story, told, copies, entities) -> {
                    if (story.documents().contains("wire")) throw new IllegalStateException("made to fail");
                    return comparer.compare(story, told, copies, entities.byId());
                },
                failed::add);

        assertThat(failed)
                .extracting(Rejected::message)
                .containsExactly("[https://wire.example/2024/varga-norhaven] the accounts of this story cannot be"
                        + " compared: java.lang.IllegalStateException: made to fail");
        assertThat(dossier.documents()).isEqualTo(whole.documents());
        assertThat(dossier.stories()).hasSameSizeAs(whole.stories()).hasSizeGreaterThan(1);
        assertThat(dossier.stories().get(0).story())
                .isEqualTo(whole.stories().get(0).story());
        assertThat(dossier.stories().get(0).comparison().headline()).isEqualTo("Varga to visit Norhaven on Tuesday");
        assertThat(dossier.stories().subList(1, dossier.stories().size()))
                .isEqualTo(whole.stories().subList(1, whole.stories().size()));
        assertThat(DossierPage.render(dossier)).contains("Varga to visit Norhaven on Tuesday");
        assertThat(DossierMarkdown.render(dossier)).contains("Varga to visit Norhaven on Tuesday");
    }
}
