package org.synoptic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.annotate.name.EntityLinker;
import org.synoptic.copy.CopyFinder;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.story.StoryStream;
import org.synoptic.story.StoryStream.Placement;
import org.synoptic.story.StoryStream.Settlement;

/// Stories of reports that come one by one, with the stages that come before them when all come at once: names are
/// linked across the reports of the window, and copies found, whenever stories are settled.
///
/// That needs the reports themselves. Once there are more than [#MOST_KEPT] in the window, none are kept any more but
/// for what [StoryStream] keeps of them; entities then meet by their ids of one document, and copies by their likeness.
public final class ReportStream {
    static final int MOST_KEPT = 2_000;

    private final StoryStream stories;
    private final EntityLinker linker;
    private final CopyFinder copies;
    private final Map<String, AnnotatedDocument> kept = new TreeMap<>();
    private boolean areTooMany;

    ReportStream(StoryStream stories, EntityLinker linker, CopyFinder copies) {
        this.stories = stories;
        this.linker = linker;
        this.copies = copies;
    }

    /// Places a report; one whose id was added before stays where it is.
    public Placement add(AnnotatedDocument document) {
        if (!areTooMany) kept.putIfAbsent(document.id(), document);
        return stories.add(document);
    }

    /// Whether to settle ([StoryStream#isDue]).
    public boolean isDue(int fewest) {
        return stories.isDue(fewest);
    }

    /// Arranges the reports of the window.
    public Settlement settle() {
        kept.keySet().retainAll(stories.window());
        areTooMany |= kept.size() > MOST_KEPT;
        if (areTooMany) {
            kept.clear();
        } else {
            List<AnnotatedDocument> linked =
                    linker.link(List.copyOf(kept.values())).documents();
            stories.renew(linked, copies.find(linked));
        }
        return stories.settle();
    }
}
