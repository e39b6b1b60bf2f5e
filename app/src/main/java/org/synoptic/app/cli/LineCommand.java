package org.synoptic.app.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;

/// A command that reads reports and gives lines.
abstract class LineCommand extends ReportCommand {
    @Mixin
    private OutputOptions output = new OutputOptions();

    LineCommand(Console console) {
        super(console);
    }

    @Override
    final ExitStatus carryOut(Run run, Console console) throws IOException {
        try (Lines lines = output.open(console)) {
            write(run, lines);
            if (!run.hasNothing()) lines.keep();
        }
        return run.end();
    }

    abstract void write(Run run, Lines lines) throws IOException;
}
