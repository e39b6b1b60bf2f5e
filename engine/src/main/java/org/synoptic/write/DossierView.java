package org.synoptic.write;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;

/// What a reader is shown of a dossier, whatever the format.
///
/// @param numbers "19 accounts and 2 copies in 2 languages, 3 stories"
/// @param stories those that several accounts tell; all where none is told by several
/// @param briefs reports that were joined with no other
record DossierView(
        String title,
        String numbers,
        List<PageView.Story> stories,
        List<PageView.Story> briefs,
        List<PageView.Text> texts) {
    /// The story of most independent accounts first; of those alike the one with more differences.
    private static Comparator<ComparedStory> largestFirst(List<CopyLink> copies) {
        return Comparator.comparing((ComparedStory story) ->
                        -new Columns(story.story().documents(), copies).groups().size())
                .thenComparing(story -> -story.comparison().differences().size());
    }

    /// @param words in which the view is written
    static DossierView of(Dossier dossier, PageWords words) {
        Marks marks = new Marks(dossier.documents());
        Accounts accounts = new Accounts(dossier.documents(), marks, words);
        StoryViews views = new StoryViews(dossier, accounts, marks);
        List<PageView.Story> stories = dossier.stories().stream()
                .sorted(largestFirst(dossier.copies()))
                .map(views::story)
                .toList();
        boolean hasShared = stories.stream().anyMatch(DossierView::isShared);
        Map<Boolean, List<PageView.Story>> parted =
                stories.stream().collect(Collectors.partitioningBy(story -> isShared(story) || !hasShared));
        TextViews texts = new TextViews(accounts, marks);
        return new DossierView(
                stories.isEmpty() ? words.of("untitled") : stories.get(0).headline(),
                numbers(accounts.all(), dossier.copies(), stories.size(), words),
                Objects.requireNonNull(parted.get(true)),
                Objects.requireNonNull(parted.get(false)),
                accounts.all().stream()
                        .map(document -> texts.text(document.document()))
                        .toList());
    }

    private static boolean isShared(PageView.Story story) {
        return story.accounts().size() > 1;
    }

    private static String numbers(
            List<AnnotatedDocument> documents, List<CopyLink> copies, int stories, PageWords words) {
        Set<String> languages = new LinkedHashSet<>();
        documents.forEach(document ->
                languages.add(Names.withoutRegion(document.document().language().tag())));
        List<String> ids = documents.stream().map(AnnotatedDocument::id).toList();
        return words.of(
                "numbers",
                "accounts",
                new Columns(ids, copies).count(words),
                "languages",
                words.count("language", languages.size()),
                "stories",
                words.count("story", stories));
    }
}
