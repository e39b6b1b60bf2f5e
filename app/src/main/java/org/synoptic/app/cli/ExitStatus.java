package org.synoptic.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/// How a run ended. The one place that maps failures to exit statuses.
enum ExitStatus {
    DONE(0, "done"),
    SOME_REJECTED(
            1, "some inputs were rejected or a story not compared; each is named on standard error, the rest is done"),
    WRONG_USAGE(2, "wrong usage"),
    NOTHING_READ(3, "no input could be read"),
    FAILED(4, "the run itself failed");

    final int code;
    final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /// The status of a run by what it read.
    static ExitStatus of(int kept, int rejected) {
        if (kept == 0) return NOTHING_READ;
        return rejected == 0 ? DONE : SOME_REJECTED;
    }

    /// The status of a run that threw.
    static ExitStatus of(Throwable failure) {
        return isClosedPipe(failure) ? DONE : FAILED;
    }

    /// Whether the reader of standard output went away, as `head` does: it has all it wanted.
    ///
    /// Java tells it by the words of the system only; those that we know hold "pipe" in every language.
    private static boolean isClosedPipe(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("pipe");
    }

    /// What to tell the user of a failure, beginning with the place where that is known.
    static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() != null) return message(failure.getCause());
        return switch (failure) {
            case OutOfMemoryError e ->
                "out of memory: give the JVM more (SYNOPTIC_JAVA_OPTS=-Xmx8g), or fewer reports at a time";
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
