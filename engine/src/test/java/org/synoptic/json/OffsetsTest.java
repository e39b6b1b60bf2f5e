package org.synoptic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final String[] PIECES = {"a", "ß", "Ж", "😀", "𝒳", "\uD83D", "\uDE00", "\n"};

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        Offsets offsets = Offsets.of("a😀b");
        assertThat(offsets.codePoints(1)).isEqualTo(1);
        assertThat(offsets.codePoints(3)).isEqualTo(2);
        assertThat(offsets.codePoints(4)).isEqualTo(3);
        assertThat(offsets.utf16(2)).isEqualTo(3);
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> Offsets.of("a😀b").utf16(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset 4 leaves the text of 3 code points");
        assertThatThrownBy(() -> Offsets.of("ab").utf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void turnsAndTurnsBackAtEveryCodePointOfAnyText() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) built.append(PIECES[random.nextInt(PIECES.length)]);
            String text = built.toString();
            Offsets offsets = Offsets.of(text);
            for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
                int utf16 = text.offsetByCodePoints(0, point);
                assertThat(offsets.utf16(point)).as("round %d: %s", round, text).isEqualTo(utf16);
                assertThat(offsets.codePoints(utf16))
                        .as("round %d: %s", round, text)
                        .isEqualTo(point);
            }
        }
    }
}
