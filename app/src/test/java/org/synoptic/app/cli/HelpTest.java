package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Pipeline;

class HelpTest {
    @Test
    void everyCommandExplainsItselfWithExamples() {
        for (String command : List.of("brief", "read", "annotate", "copies", "stories", "compare", "completion")) {
            Program.Ended ended = Program.run(command, "--help");
            assertThat(ended.status()).isZero();
            assertThat(ended.text())
                    .contains("Usage: synoptic " + command)
                    .contains("Example")
                    .contains("synoptic " + command + " ");
        }
    }

    @Test
    void theExitStatusesOfTheHelpAreThoseOfTheProgram() {
        String help = Program.run("--help").text().replaceAll("\\s+", " ");
        for (ExitStatus status : ExitStatus.values()) {
            assertThat(help).contains(status.code + " " + status.meaning);
        }
    }

    @Test
    void theVersionTellsTheLicencesOfTheWholeAndOfItsLanguages() throws IOException {
        assertThat(Program.run("--version").lines())
                .hasSizeGreaterThanOrEqualTo(4)
                .anySatisfy(
                        line -> assertThat(line).contains("GPL-3.0-or-later").contains("CoreNLP"))
                .anySatisfy(line -> assertThat(line).startsWith("de ").contains("CC-BY-SA-4.0"));
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>synoptic</artifactId>\n  <version>" + Pipeline.VERSION + "</version>");
    }

    @Test
    void theCompletionKnowsCommandsAndOptions() {
        assertThat(Program.run("completion").text()).contains("annotate", "--threads", "complete -F");
    }
}
