package org.synoptic.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Publication;

/// Documents whose words are the same, oldest first, those without a day last; of one day an agency's own first.
///
/// Only the first [#MOST_PAIRED] are linked with each other and with other families, each later one with the first
/// alone: the links of ten thousand prints of one report are ten thousand, not fifty million.
final class Family {
    private static final int MOST_PAIRED = 5;

    private final List<Member> paired = new ArrayList<>();
    private final List<Member> later = new ArrayList<>();

    /// All documents that have words, in families, ordered by their first members.
    static List<Family> of(List<AnnotatedDocument> documents) {
        Set<String> ofAgencies = documents.stream()
                .filter(document -> Credits.agency(document.document().source()).isPresent())
                .map(AnnotatedDocument::id)
                .collect(Collectors.toSet());
        List<AnnotatedDocument> inOrder = new ArrayList<>(documents);
        inOrder.sort(Comparator.comparing(Family::firstDay)
                .thenComparing(document -> !ofAgencies.contains(document.id()))
                .thenComparing(AnnotatedDocument::id));
        List<Family> families = new ArrayList<>();
        Map<Long, Family> byWords = new LinkedHashMap<>();
        WordReader reader = new WordReader();
        for (AnnotatedDocument document : inOrder) {
            Member member = new Member(document, reader.print(document), reader);
            if (member.print().words() == 0) continue;
            Family known = byWords.get(member.print().fingerprint());
            if (known != null && known.first().text().sameWords(reader.text(document))) {
                known.add(member);
            } else {
                Family family = new Family();
                family.add(member);
                families.add(family);
                byWords.putIfAbsent(member.print().fingerprint(), family);
            }
        }
        return families;
    }

    /// [LocalDate#MAX] for a document without a day.
    static LocalDate firstDay(AnnotatedDocument document) {
        Publication published = document.document().published();
        return published == null ? LocalDate.MAX : published.date().first();
    }

    private void add(Member member) {
        if (paired.size() < MOST_PAIRED) paired.add(member);
        else later.add(member);
    }

    Member first() {
        return paired.getFirst();
    }

    /// The members that are linked each with each.
    List<Member> paired() {
        return paired;
    }

    /// The members that are linked with the first alone.
    List<Member> later() {
        return later;
    }
}
