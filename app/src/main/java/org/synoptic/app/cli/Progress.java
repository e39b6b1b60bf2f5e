package org.synoptic.app.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far a long piece of work is: a bar on a terminal, nothing elsewhere.
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 250;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    /// @param total how many steps there will be; -1 when nobody knows
    Progress(Console console, boolean shown, String task, long total) {
        this.err = console.err();
        this.bar = shown && console.isTerminal() ? bar(task, total) : null;
    }

    private ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String text) {
        err.print(CLEAR_LINE + text);
        err.flush();
    }

    void step() {
        if (bar != null) bar.step();
    }

    /// A message to people, above the bar.
    void say(String message) {
        if (bar != null) err.print(CLEAR_LINE);
        err.println(message);
    }

    @Override
    public void close() {
        if (bar == null) return;
        bar.close();
        err.print(CLEAR_LINE);
        err.flush();
    }
}
