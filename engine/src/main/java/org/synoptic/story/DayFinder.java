package org.synoptic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Publication;
import org.synoptic.model.Story;

/// Works out on which day a report was published from what the other accounts of its story say.
///
/// "He will arrive on Wednesday" and an account that puts the arrival on 23 February leave the days from the 17th to
/// the
/// 23rd; "authorities said Tuesday" leaves the 22nd. A day is given only when one fits better than all others.
public final class DayFinder {
    /// Days before and after an event on which a report of it is looked for.
    private static final int REACH = 10;
    /// One match to the day, or two to the week.
    private static final double LEAST_FIT = 2;

    private static final int MOST_EVENTS_OF_OTHERS = 500;
    private static final int MOST_DAYS_TRIED = 200;
    private static final int MOST_ROUNDS = 5;

    private final BiFunction<AnnotatedDocument, Publication, AnnotatedDocument> reanchor;

    /// @param reanchor gives a document a day and works out again all times in it that hang on the day
    public DayFinder(BiFunction<AnnotatedDocument, Publication, AnnotatedDocument> reanchor) {
        this.reanchor = reanchor;
    }

    /// Gives days to the documents of a story that have none, as far as the others tell them. A document whose day
    /// becomes known helps to date the rest.
    ///
    /// @param documentsOfStory whose order does not matter for the days
    /// @return all of them in their order
    public List<AnnotatedDocument> inferDays(Story story, List<AnnotatedDocument> documentsOfStory) {
        List<AnnotatedDocument> documents = new ArrayList<>(documentsOfStory);
        Set<String> ids = Set.copyOf(story.documents());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<DatedHappening> told = toldDays(documents);
            Map<Integer, AnnotatedDocument> dated = new HashMap<>();
            for (int i = 0; i < documents.size(); i++) {
                AnnotatedDocument document = documents.get(i);
                if (!ids.contains(document.id()) || document.document().published() != null) continue;
                int place = i;
                day(document, told).ifPresent(published -> dated.put(place, reanchor.apply(document, published)));
            }
            dated.forEach(documents::set);
            if (dated.isEmpty()) break;
        }
        return List.copyOf(documents);
    }

    /// The events whose days are known, each kind with the same parties and days once.
    private static List<DatedHappening> toldDays(List<AnnotatedDocument> documents) {
        List<AnnotatedDocument> byId = new ArrayList<>(documents);
        byId.sort(Comparator.comparing(AnnotatedDocument::id));
        List<DatedHappening> told = new ArrayList<>();
        for (AnnotatedDocument document : byId) {
            for (Happening happening : Happening.of(document)) {
                if (told.size() == MOST_EVENTS_OF_OTHERS) return told;
                DatedHappening.of(document.id(), happening).ifPresent(told::add);
            }
        }
        return told;
    }

    private Optional<Publication> day(AnnotatedDocument document, List<DatedHappening> told) {
        List<DatedHappening> ofOthers = told.stream()
                .filter(happening -> !happening.document().equals(document.id()))
                .toList();
        DayFit fit = new DayFit(document, ofOthers);
        if (!fit.canTell()) return Optional.empty();
        List<DayFit.Fitting> fittings = new ArrayList<>();
        for (LocalDate day : daysAround(fit.days())) {
            fittings.add(fit.on(day, reanchor.apply(document, DayFit.inferred(day, List.of()))));
        }
        fittings.sort(DayFit.BEST_FIRST);
        DayFit.Fitting best = fittings.getFirst();
        boolean wins = fittings.size() == 1 || best.isBetterThan(fittings.get(1));
        return wins && best.fit() >= LEAST_FIT
                ? Optional.of(DayFit.inferred(best.day(), best.evidence()))
                : Optional.empty();
    }

    private static Set<LocalDate> daysAround(Set<LocalDate> days) {
        Set<LocalDate> around = new TreeSet<>();
        for (LocalDate day : days) {
            for (int by = -REACH; by <= REACH && around.size() < MOST_DAYS_TRIED; by++) around.add(day.plusDays(by));
        }
        return around;
    }
}
