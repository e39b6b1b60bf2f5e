package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Story;

/// Puts reports of one happening together, whatever their language: all at once, where [StoryStream] takes them one by
/// one. Both give the same stories.
///
/// Copies go with their original, a digest of reports of different matters stands alone; between the rest, words,
/// letters of names, linked entities, coded events and days tell how alike two reports are ([Likeness]), and the mean
/// likeness of two groups whether they are one story ([Grouping]). The order of the documents changes the order of the
/// stories, nothing else.
public final class StoryBuilder {
    private final UnaryOperator<String> latin;
    private final StorySetting setting;
    private final TextEmbedding embedding;

    /// Compares names in one script only; reports in other scripts need entities to be found.
    public StoryBuilder() {
        this(UnaryOperator.identity());
    }

    /// @param latin spells a word of any script in Latin letters
    public StoryBuilder(UnaryOperator<String> latin) {
        this(latin, StorySetting.STANDARD);
    }

    public StoryBuilder(UnaryOperator<String> latin, StorySetting setting) {
        this(latin, setting, TextEmbedding.NONE);
    }

    /// @param embedding what else tells how alike two texts are
    public StoryBuilder(UnaryOperator<String> latin, StorySetting setting, TextEmbedding embedding) {
        this.latin = latin;
        this.setting = setting;
        this.embedding = embedding;
    }

    /// @return stories in the order of their first documents; every document is in one. Their ids are made of those of
    ///     their earliest documents
    public List<Story> stories(List<AnnotatedDocument> documents, List<CopyLink> copies) {
        SketchMaker maker = new SketchMaker(latin, setting, embedding);
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (AnnotatedDocument document : documents) sketches.computeIfAbsent(document.id(), id -> maker.of(document));
        Arrangement arrangement = new Arrangement(setting, maker.usual(), sketches.values(), copies);
        JoinReasons reasons = new JoinReasons(arrangement.likeness(), maker.names(), copies);
        return inOrder(arrangement.stories(), StoryIds.of(arrangement.stories()), reasons, documents);
    }

    private static List<Story> inOrder(
            List<List<Node>> groups, List<String> ids, JoinReasons reasons, List<AnnotatedDocument> documents) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Node node : groups.get(group)) {
                for (Sketch member : node.members()) groupOf.put(member.id, group);
            }
        }
        Map<Integer, Map<String, AnnotatedDocument>> members = new LinkedHashMap<>();
        for (AnnotatedDocument document : documents) {
            members.computeIfAbsent(groupOf.getOrDefault(document.id(), 0), group -> new LinkedHashMap<>())
                    .putIfAbsent(document.id(), document);
        }
        List<Story> stories = new ArrayList<>();
        members.forEach((group, told) -> stories.add(new Story(
                ids.get(group), List.copyOf(told.keySet()), reasons.of(groups.get(group)), days(told.values()))));
        return List.copyOf(stories);
    }

    private static @Nullable Interval days(Collection<AnnotatedDocument> documents) {
        List<PartialDate> dates = documents.stream()
                .map(document -> document.document().published())
                .filter(Objects::nonNull)
                .map(Publication::date)
                .sorted(Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last))
                .toList();
        return dates.isEmpty() ? null : new Interval(dates.getFirst(), dates.getLast());
    }

    /// The story from the first to the last day of its documents, once more of them are known.
    public static Story redated(Story story, List<AnnotatedDocument> documentsOfStory) {
        return new Story(story.id(), story.documents(), story.joins(), days(documentsOfStory));
    }
}
