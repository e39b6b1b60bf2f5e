package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThingsWhicheverIsDoneFirst() {
        for (int threads : new int[] {1, 2, 8}) {
            ConcurrentSkipListSet<String> workers = new ConcurrentSkipListSet<>();
            try (Stream<Integer> results = InOrder.map(NUMBERS.stream(), number -> work(number, workers), threads)) {
                assertThat(results).containsExactlyElementsOf(NUMBERS);
            }
            assertThat(workers).hasSizeLessThanOrEqualTo(threads);
        }
    }

    private static int work(int number, ConcurrentSkipListSet<String> workers) {
        workers.add(String.valueOf(Thread.currentThread().threadId()));
        int steps = number % 7 == 0 ? 20_000 : 1;
        return (int) IntStream.range(0, steps)
                        .mapToLong(step -> step % 2)
                        .filter(odd -> odd > 1)
                        .count()
                + number;
    }

    @Test
    void onlyAFewThingsAreDrawnAhead() {
        AtomicInteger drawn = new AtomicInteger();
        try (Stream<Integer> results =
                InOrder.map(NUMBERS.stream().peek(number -> drawn.incrementAndGet()), number -> number, 2)) {
            assertThat(results.iterator().next()).isZero();
        }
        assertThat(drawn.get()).isLessThan(50);
    }

    @Test
    void whatTheWorkThrowsComesOutInItsPlace() {
        try (Stream<Integer> results = InOrder.map(Stream.of(1, 0), number -> 10 / number, 4)) {
            var each = results.iterator();
            assertThat(each.next()).isEqualTo(10);
            assertThatThrownBy(each::next).isInstanceOf(ArithmeticException.class);
        }
    }
}
