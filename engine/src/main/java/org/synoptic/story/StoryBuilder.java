package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Story;

/// Puts reports of one happening together, whatever their language.
///
/// Copies go with their original, a digest of reports of different matters stands alone; between the rest, words,
/// letters of names, linked entities, coded events and days
/// tell
/// how alike two reports are ([Likeness]), and the average likeness of two groups whether they are one story
/// ([Grouping]). The order of the documents changes the order of the stories and their numbers, nothing else.
public final class StoryBuilder {
    private final UnaryOperator<String> latin;

    /// Compares names in one script only; reports in other scripts need entities to be found.
    public StoryBuilder() {
        this(UnaryOperator.identity());
    }

    /// @param latin spells a word of any script in Latin letters
    public StoryBuilder(UnaryOperator<String> latin) {
        this.latin = latin;
    }

    /// @return stories in the order of their first documents, with ids `s1`, `s2`, …; every document is in one
    public List<Story> stories(List<AnnotatedDocument> documents, List<CopyLink> copies) {
        List<Node> nodes = Node.of(documents, copies);
        ProfileMaker maker = new ProfileMaker(latin);
        List<Profile> profiles = maker.profiles(nodes.stream().map(Node::first).toList());
        int[] groups = groups(nodes, profiles, copies);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
        }
        JoinReasons reasons = new JoinReasons(maker, copies);
        List<Story> stories = new ArrayList<>();
        for (List<Integer> group : members.values()) {
            List<Node> ofStory = group.stream().map(nodes::get).toList();
            Map<String, String> joins =
                    reasons.of(ofStory, group.stream().map(profiles::get).toList());
            stories.add(story(ofStory, joins, documents));
        }
        return numbered(stories, documents);
    }

    private static int[] groups(List<Node> nodes, List<Profile> profiles, List<CopyLink> copies) {
        Neighbours neighbours = new Neighbours(profiles);
        Grouping grouping = new Grouping(profiles.size(), Likeness.ENOUGH, neighbours.areAll());
        Excerpts excerpts = new Excerpts(nodes, profiles, copies);
        List<List<Integer>> later = neighbours.later();
        for (int i = 0; i < later.size(); i++) {
            for (int j : later.get(i)) {
                if (excerpts.isDigest(i) || excerpts.isDigest(j)) continue;
                grouping.put(i, j, Likeness.of(profiles.get(i), profiles.get(j)));
            }
        }
        excerpts.bind(grouping);
        return grouping.groups();
    }

    private static Story story(List<Node> nodes, Map<String, String> joins, List<AnnotatedDocument> documents) {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> node.members().forEach(member -> ids.add(member.id())));
        List<AnnotatedDocument> inOrder = documents.stream()
                .filter(document -> ids.contains(document.id()))
                .toList();
        return new Story("", inOrder.stream().map(AnnotatedDocument::id).toList(), joins, days(inOrder));
    }

    private static @Nullable Interval days(List<AnnotatedDocument> documents) {
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

    private static List<Story> numbered(List<Story> stories, List<AnnotatedDocument> documents) {
        Map<String, Integer> place = new HashMap<>();
        documents.forEach(document -> place.putIfAbsent(document.id(), place.size()));
        List<Story> inOrder = new ArrayList<>(stories);
        inOrder.sort(Comparator.comparing(
                story -> place.getOrDefault(story.documents().getFirst(), 0)));
        List<Story> numbered = new ArrayList<>();
        for (Story story : inOrder) {
            numbered.add(new Story("s" + (numbered.size() + 1), story.documents(), story.joins(), story.days()));
        }
        return List.copyOf(numbered);
    }
}
