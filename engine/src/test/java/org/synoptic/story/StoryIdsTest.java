package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.Reports.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryIdsTest {
    private final SketchMaker maker = new SketchMaker(UnaryOperator.identity(), StorySetting.STANDARD);

    @Test
    void aNewStoryIsNamedAfterItsEarliestReport() {
        List<String> names = StoryIds.of(List.of(group(node("a", null), node("b", null)), group(node("c", null))));

        assertThat(names)
                .containsExactly(StoryIds.of(List.of(group(node("a", null)))).getFirst(), names.getLast());
        assertThat(names.getFirst()).matches("s[0-9a-f]{12}");
    }

    @Test
    void theLargerPartOfAStoryThatSplitKeepsTheName() {
        List<List<Node>> groups =
                List.of(group(node("a", "old")), group(node("b", "old"), node("c", "old")), group(node("d", null)));
        List<String> names = StoryIds.of(groups);

        assertThat(names.get(1)).isEqualTo("old");
        assertThat(StoryIds.changes(groups, names, Set.of("old")))
                .containsExactlyInAnyOrder(
                        new StoryChange.Split(names.get(0), "old"), new StoryChange.Began(names.get(2)));
    }

    @Test
    void theNameOfTheLargerStoryStaysWhenTwoMerge() {
        List<List<Node>> groups = List.of(group(node("a", "one"), node("b", "two"), node("c", "two")));
        List<String> names = StoryIds.of(groups);

        assertThat(names).containsExactly("two");
        assertThat(StoryIds.changes(groups, names, Set.of("one", "two", "three")))
                .containsExactly(new StoryChange.Merged("one", "two"), new StoryChange.Ended("three"));
    }

    private static List<Node> group(Node... nodes) {
        return Arrays.asList(nodes);
    }

    private Node node(String id, @Nullable String story) {
        Sketch sketch = maker.of(report(id, "en", "words of " + id).build());
        sketch.story = story;
        return new Node(List.of(sketch));
    }
}
