package org.synoptic.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.synoptic.annotate.name.NameList;
import org.synoptic.story.TextEmbedding;
import picocli.CommandLine.Mixin;

/// A command that reads reports.
abstract class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws IOException {
        return carryOut(new Run(console, input, listed(), embedding()), console).code;
    }

    /// The user's own names.
    NameList listed() {
        return NameList.EMPTY;
    }

    /// The user's own model of what texts mean.
    TextEmbedding embedding() {
        return TextEmbedding.NONE;
    }

    abstract ExitStatus carryOut(Run run, Console console) throws IOException;
}
