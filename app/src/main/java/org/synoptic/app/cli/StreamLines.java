package org.synoptic.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.ReportStream;
import org.synoptic.json.StoryJson;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.story.StoryChange;
import org.synoptic.story.StoryStream.Placement;
import org.synoptic.story.StoryStream.SettledStory;
import org.synoptic.story.StoryStream.Settlement;

/// Tells of a stream of stories in lines: where each report was put when it came, and what settling changed.
final class StreamLines {
    private final ReportStream stories;
    private final Lines lines;
    private final int settleAfter;
    private final boolean explain;
    private Map<String, String> told = new HashMap<>();

    StreamLines(ReportStream stories, Lines lines, int settleAfter, boolean explain) {
        this.stories = stories;
        this.lines = lines;
        this.settleAfter = settleAfter;
        this.explain = explain;
    }

    void add(AnnotatedDocument document) throws IOException {
        Placement placed = stories.add(document);
        tell(document.id(), placed.story(), placed.reason().orElse(null));
        if (stories.isDue(settleAfter)) settle();
    }

    void settle() throws IOException {
        Settlement settlement = stories.settle();
        Map<String, String> before = told;
        told = new HashMap<>();
        for (SettledStory story : settlement.stories()) {
            for (String report : story.reports()) {
                if (story.id().equals(before.get(report))) told.put(report, story.id());
                else tell(report, story.id(), story.reasons().get(report));
            }
        }
        for (StoryChange change : settlement.changes()) tell(change);
    }

    private void tell(String report, String story, @Nullable String reason) throws IOException {
        told.put(report, story);
        lines.write(StoryJson.membership(report, story, explain ? reason : null));
    }

    private void tell(StoryChange change) throws IOException {
        switch (change) {
            case StoryChange.Began began -> {}
            case StoryChange.Merged merged -> lines.write(StoryJson.change(merged.story(), "merged", merged.into()));
            case StoryChange.Split split -> lines.write(StoryJson.change(split.story(), "split", split.from()));
            case StoryChange.Ended ended -> lines.write(StoryJson.change(ended.story(), "ended", null));
        }
    }
}
