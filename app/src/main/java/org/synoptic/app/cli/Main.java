package org.synoptic.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program `synoptic`.
@Command(
        name = "synoptic",
        description = "Reads many reports of one event and gives back one sourced, dated record.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLines.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:some inputs were rejected or a story not compared; each is named on standard error, the rest is done",
            "2:wrong usage",
            "3:no input could be read",
            "4:the run itself failed"
        },
        footer = {
            "",
            "Example:",
            "  synoptic brief reports/* --out dossier      then open dossier/index.html",
            "",
            "`synoptic COMMAND --help` shows more."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(commandLine(Console.ofProcess()).execute(arguments));
    }

    /// The whole program, ready for arguments.
    static CommandLine commandLine(Console console) {
        CommandLine program = new CommandLine(new Main());
        program.addSubcommand(new BriefCommand(console));
        program.addSubcommand(new ReadCommand(console));
        program.addSubcommand(new AnnotateCommand(console));
        program.addSubcommand(new CopiesCommand(console));
        program.addSubcommand(new StoriesCommand(console));
        program.addSubcommand(new CompareCommand(console));
        program.addSubcommand(new NamesCommand(console));
        program.addSubcommand(new CompletionCommand(console));
        program.setErr(console.err());
        program.setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
        return program;
    }

    private static int failed(Console console, Throwable failure) {
        ExitStatus status = ExitStatus.of(failure);
        if (status != ExitStatus.DONE) console.err().println(ExitStatus.message(failure));
        return status.code;
    }

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Which command?");
    }
}
