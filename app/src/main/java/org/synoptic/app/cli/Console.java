package org.synoptic.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/// Where a run reads, writes and talks.
///
/// @param out for data only
/// @param err for messages to people
/// @param isTerminal whether somebody watches `err`, so that a progress bar makes sense
record Console(InputStream in, OutputStream out, PrintWriter err, boolean isTerminal) {
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new OutputStreamWriter(System.err, System.err.charset()), true),
                Boolean.getBoolean("synoptic.terminal"));
    }
}
