package org.synoptic.story;

import static org.synoptic.story.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.model.AnnotatedDocument;

/// Reports in words that no language has: some on each of many matters.
final class InventedReports {
    static final LocalDate FIRST_DAY = LocalDate.parse("2031-05-05");
    private static final int OF_A_MATTER = 5;
    private static final int WORDS = 60;
    private static final int VOCABULARY = 5_000;

    private InventedReports() {}

    /// Matters follow each other, so many reports each day.
    static List<AnnotatedDocument> of(int reports, int aDay) {
        List<AnnotatedDocument> made = new ArrayList<>();
        for (int i = 0; i < reports; i++) made.add(of(i, i / OF_A_MATTER, FIRST_DAY.plusDays(i / aDay)));
        return made;
    }

    static AnnotatedDocument of(int number, int matter, LocalDate day) {
        return report("r%05d".formatted(number), "en", text(number, matter))
                .on(day.toString())
                .build();
    }

    static String text(int number, int matter) {
        Random ofMatter = new Random(Numbers.stir(matter));
        Random own = new Random(Numbers.stir(-number - 1));
        return IntStream.range(0, WORDS)
                .mapToObj(i -> {
                    int shared = ofMatter.nextInt(VOCABULARY);
                    return word(own.nextInt(4) == 0 ? own.nextInt(VOCABULARY) : shared);
                })
                .collect(Collectors.joining(" "));
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (long left = 1_000_000 + number * 7_919L; left > 0; left /= 70) {
            word.append("bdfglmnprstvkc".charAt((int) (left % 14))).append("aeiou".charAt((int) (left / 14 % 5)));
        }
        return word.toString();
    }
}
