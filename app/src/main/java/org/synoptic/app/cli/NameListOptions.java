package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.NameListText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The user's own list of names.
final class NameListOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private NameList names = NameList.EMPTY;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "A list of names of your own: tab-separated under a line with the columns name, type, forms (parted"
                            + " by |), code, role, wikidata, of which the first two are needed; or JSON Lines with the same"
                            + " fields. Listed names are known before all others and never made one.")
    void setNames(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            names = new NameList(NameListText.parse(file.toString(), text));
        } catch (IOException e) {
            String why = Files.exists(file) ? "no file of UTF-8 text that can be read" : "there is no such file";
            throw new ParameterException(command.commandLine(), "[" + file + "] " + why, e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    NameList names() {
        return names;
    }
}
