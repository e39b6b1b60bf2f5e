package org.synoptic.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.annotate.name.Romaniser;
import org.synoptic.annotate.name.WorldNames;
import org.synoptic.json.MalformedJsonException;
import org.synoptic.json.NameJson;
import org.synoptic.model.Entity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "names",
        description = "Writes names of any script in Latin letters, as English reports write them; a JSON line each.",
        footer = {
            "",
            "A line is a name, or {\"id\", \"text\", \"lang\" (if known)}; without an id the number of the line is given.",
            "",
            "Examples:",
            "  synoptic names names.txt",
            "  echo Ельцин | synoptic names -"
        })
final class NamesCommand implements Callable<Integer> {
    private final Console console;
    private int kept;
    private int rejected;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files of names, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private NameListOptions own = new NameListOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    NamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Lines lines = output.open(console)) {
            for (String input : inputs) read(input, lines);
            if (kept > 0) lines.keep();
        }
        ExitStatus status = ExitStatus.of(kept, rejected);
        if (status == ExitStatus.NOTHING_READ) console.err().println("No name could be read.");
        return status.code;
    }

    private void read(String input, Lines lines) throws IOException {
        if (input.equals("-")) {
            read(input, console.in(), lines);
            return;
        }
        Path file = Path.of(input);
        if (!Files.isRegularFile(file)) {
            reject(input, Files.exists(file) ? "not a file" : "there is no such file");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            read(input, in, lines);
        } catch (NoSuchFileException e) {
            reject(input, "there is no such file");
        }
    }

    private void read(String input, InputStream in, Lines lines) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) continue;
            try {
                NameJson.Line name = NameJson.read(line, number);
                lines.write(
                        NameJson.write(name.id(), canonical(name), own.names().of(name.text())));
                kept++;
            } catch (MalformedJsonException e) {
                reject(input + ":" + number, String.valueOf(e.getMessage()));
            }
        }
    }

    private String canonical(NameJson.Line name) {
        return own.names()
                .of(name.text())
                .map(Entity::name)
                .or(() -> WorldNames.english(name.text(), name.language()))
                .orElseGet(() -> Romaniser.romanise(name.text(), name.language()));
    }

    private void reject(String place, String reason) {
        rejected++;
        console.err().println("[" + place + "] " + reason);
    }
}
