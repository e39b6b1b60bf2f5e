package org.synoptic.app.cli;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every command that reads reports is asked: which ones, with how many threads, how talkatively.
final class InputOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files and folders, http and https addresses, or - for standard input: text, Markdown, pages,"
                    + " feeds, WARC, JSON (.txt .md .html .htm .xhtml .xml .json .jsonl .warc, also with .gz or .zst)."
                    + " Folders without their hidden files, README and LICENSE."
                    + " What `read` or `annotate` wrote is an input too.")
    List<String> inputs = List.of();

    @ArgGroup(
            exclusive = false,
            validate = false,
            heading = "%nFetching of addresses, and of pages that feeds point at:%n")
    FetchOptions fetching = new FetchOptions();

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what was rejected and what failed.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what each stage does.")
    boolean verbose;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description =
                    "How many reports are annotated at once; the results are the same (default: one a processor).")
    void setThreads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new ParameterException(
                    command.commandLine(), "--threads takes a number from 1 to " + MOST_THREADS + ", not " + number);
        }
        threads = number;
    }

    int threads() {
        return threads;
    }
}
