package org.synoptic.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The real program in this process, with its streams caught.
final class Program {
    static final Path EXAMPLES = Path.of("examples");

    private Program() {}

    /// @param text what stood on standard output
    record Ended(int status, String text, String err) {
        List<String> lines() {
            return text.lines().toList();
        }
    }

    static Ended run(Object... arguments) {
        return runOn("", arguments);
    }

    static Ended runOn(String standardInput, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                false);
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = Main.commandLine(console).execute(words);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /// The folders of the example stories, in name order.
    static List<Path> stories() throws IOException {
        try (Stream<Path> entries = Files.list(EXAMPLES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
