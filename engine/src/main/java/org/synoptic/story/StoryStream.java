package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;

/// Puts reports into stories as they come, over a window of days.
///
/// [#add] places a report at once beside what is known, which is quick and preliminary. [#settle] arranges all reports
/// of the window anew: what it gives depends on which reports came, not on their order, on how many at a time, or on
/// whether some came twice, and it is what [StoryBuilder] would say of them. Stories keep their names from one settling
/// to the next; what began, merged, split or ended is told.
///
/// The window ends with the latest day that a twentieth of its reports have reached, so that a few false dates move
/// nothing. Reports too many days before or after it are not kept. Late reports within it are taken like others, and
/// a story goes on as long as reports of it come. A kept report holds about two kilobytes. Not safe for use by several
/// threads.
public final class StoryStream {
    /// Placing gets worse as the counts of the last arrangement get old: it is renewed when as many reports have come
    /// as it holds, and at first after so many.
    private static final int FIRST_RENEWED_AFTER = 16;

    /// Of so many reports of the window, one is new when settling is due.
    private static final int PART_NEW = 10;

    private final StorySetting setting;
    private final int windowDays;
    private final boolean explains;
    private final SketchMaker maker;
    private final Map<String, Sketch> kept = new HashMap<>();
    private final Set<CopyLink> copies = new HashSet<>();
    private Set<String> settled = Set.of();
    private Arrangement arrangement;
    private List<String> ids = new ArrayList<>();
    private int arranged;
    private int unsettled;

    /// Where a report was put.
    ///
    /// @param story id; settling may change it
    /// @param reason why it is there; empty for the first of a story, for one that was placed before, and unless
    ///     the stream explains
    public record Placement(String story, Optional<String> reason) {}

    /// The stories of the window.
    ///
    /// @param stories the one with the earliest report first
    /// @param changes since the last settlement, by id of the story
    public record Settlement(List<SettledStory> stories, List<StoryChange> changes) {}

    /// @param reports ids, copies beside their originals
    /// @param reasons why each is here, by its id; empty for a story of one, and where none were asked for
    public record SettledStory(String id, List<String> reports, Map<String, String> reasons) {}

    /// @param latin spells a word of any script in Latin letters
    /// @param windowDays how many days before its end, and after it, belong to the window
    /// @param explains whether to say why reports stand together, which costs more than to put them there
    public StoryStream(UnaryOperator<String> latin, StorySetting setting, int windowDays, boolean explains) {
        this(latin, setting, TextEmbedding.NONE, windowDays, explains);
    }

    /// @param embedding what else tells how alike two texts are
    public StoryStream(
            UnaryOperator<String> latin,
            StorySetting setting,
            TextEmbedding embedding,
            int windowDays,
            boolean explains) {
        if (windowDays < 1) throw new IllegalArgumentException("a window has a day at least: " + windowDays);
        this.setting = setting;
        this.windowDays = windowDays;
        this.explains = explains;
        maker = new SketchMaker(latin, setting, embedding);
        arrangement = new Arrangement(setting, maker.usual(), List.of(), List.of());
    }

    /// What is kept of a report: the part of [#add] that needs no other report.
    public Sketch sketch(AnnotatedDocument document) {
        return maker.of(document);
    }

    /// Places a report; one whose id was added before stays where it is.
    public Placement add(AnnotatedDocument document) {
        Sketch known = kept.get(document.id());
        return add(known == null ? maker.of(document) : known);
    }

    /// Places a report of which [#sketch] gave what is kept.
    public Placement add(Sketch sketch) {
        Sketch known = kept.get(sketch.id);
        return known == null ? place(sketch) : new Placement(ids.get(known.group), Optional.empty());
    }

    private Placement place(Sketch sketch) {
        kept.put(sketch.id, sketch);
        unsettled++;
        if (kept.size() - arranged > Math.max(FIRST_RENEWED_AFTER, arranged)) {
            arrange();
            return new Placement(ids.get(sketch.group), Optional.empty());
        }
        int group = arrangement.place(sketch);
        if (group == ids.size()) ids.add(StoryIds.named(sketch.id, new HashSet<>()));
        return new Placement(ids.get(group), explains ? reason(sketch) : Optional.empty());
    }

    private Optional<String> reason(Sketch sketch) {
        JoinReasons reasons = new JoinReasons(arrangement.likeness(), maker.names(), List.of());
        return arrangement.nearestToLast().map(other -> reasons.with(sketch, other));
    }

    /// Says which reports are copies of each other, as the copy stage found; links with reports that never come are
    /// forgotten when stories are settled.
    public void addCopies(Collection<CopyLink> links) {
        copies.addAll(links);
    }

    /// The ids of the reports of the window; others are forgotten.
    public Set<String> window() {
        leaveBehind();
        return Set.copyOf(kept.keySet());
    }

    /// Takes kept reports anew, since their entities were given other ids when they were linked across reports, and the
    /// copies among them in place of those that were said before; to be settled next.
    public void renew(Collection<AnnotatedDocument> linked, Collection<CopyLink> links) {
        for (AnnotatedDocument document : linked) {
            kept.computeIfPresent(
                    document.id(), (id, known) -> maker.of(document).inPlaceOf(known));
        }
        copies.clear();
        copies.addAll(links);
    }

    /// Whether to settle: so many new reports have come, and no less than a tenth of those in the window, so that what
    /// settling costs a report does not grow with the number of the others.
    public boolean isDue(int fewest) {
        return unsettled >= Math.max(fewest, kept.size() / PART_NEW);
    }

    /// Arranges the reports of the window.
    ///
    /// @return with reasons, if the stream explains
    public Settlement settle() {
        unsettled = 0;
        arrange();
        List<List<Node>> groups = arrangement.stories();
        List<StoryChange> changes = StoryIds.changes(groups, ids, settled);
        JoinReasons reasons = new JoinReasons(arrangement.likeness(), maker.names(), copies);
        List<SettledStory> stories = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<String> reports = new ArrayList<>();
            for (Node node : groups.get(group)) {
                for (Sketch member : node.members()) {
                    reports.add(member.id);
                    member.story = ids.get(group);
                }
            }
            stories.add(new SettledStory(
                    ids.get(group), List.copyOf(reports), explains ? reasons.of(groups.get(group)) : Map.of()));
        }
        settled = Set.copyOf(ids);
        return new Settlement(List.copyOf(stories), changes);
    }

    private void leaveBehind() {
        Window window = Window.of(kept.values(), windowDays);
        for (Sketch sketch : kept.values()) {
            if (sketch.settledOn == Sketch.NO_DAY) sketch.settledOn = window.end();
        }
        kept.values().removeIf(sketch -> !window.holds(sketch));
    }

    private void arrange() {
        leaveBehind();
        copies.removeIf(link -> !kept.containsKey(link.a()) || !kept.containsKey(link.b()));
        maker.forgetNamesBut(kept.values());
        arrangement = new Arrangement(setting, maker.usual(), kept.values(), copies);
        ids = new ArrayList<>(StoryIds.of(arrangement.stories()));
        arranged = kept.size();
    }
}
