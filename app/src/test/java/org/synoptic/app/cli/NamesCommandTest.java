package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesCommandTest {
    @Test
    void aLineIsANameOrAnObject() {
        Program.Ended ended =
                Program.runOn("Самара\n\n{\"id\":\"a\",\"text\":\"Ельцин\",\"lang\":\"ru\"}\n", "names", "-");

        assertThat(ended.lines())
                .containsExactly("{\"id\":\"1\",\"name\":\"Samara\"}", "{\"id\":\"a\",\"name\":\"Yeltsin\"}");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aWrongLineIsNamedAndTheRestIsDone() {
        Program.Ended ended = Program.runOn("{wrong\nOslo\n", "names", "-");

        assertThat(ended.err()).startsWith("[-:1] no valid JSON");
        assertThat(ended.lines()).containsExactly("{\"id\":\"2\",\"name\":\"Oslo\"}");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void nothingReadHasItsOwnStatus() {
        assertThat(Program.run("names", "there-is-no-such-file").status()).isEqualTo(3);
    }
}
