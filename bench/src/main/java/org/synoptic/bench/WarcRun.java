package org.synoptic.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcResponse;
import org.synoptic.read.archive.HttpResponse;
import org.synoptic.read.archive.Unpacked;
import org.synoptic.read.archive.WarcReader;
import org.synoptic.read.archive.WarcRecord;

/// A WARC file, a gzip member a record: every response parsed and its body counted, ours beside jwarc, both against
/// bare
/// inflation of the file.
///
/// Arguments: the folder for results, then a WARC file; without it, one made here of pages of the size of news pages.
public final class WarcRun {
    private static final int PAGES = 3_000;

    private final Path file;
    private final byte[] buffer = new byte[1 << 16];

    private WarcRun(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        boolean isGiven = arguments.length > 1;
        Path file = isGiven ? Path.of(arguments[1]) : made();
        WarcRun run = new WarcRun(file);
        try {
            long bytes = run.inflated();
            String work = (isGiven ? "A WARC file of " : "A WARC file made here, of ") + Files.size(file) / 1_000_000
                    + " MB, unpacked " + bytes / 1_000_000
                    + " MB: every response parsed, its body counted. Counted: bytes (of bodies). The limit is inflation.";
            new SideBySide("warc", work, bytes)
                    .with("inflation (GZIPInputStream)", run::inflated)
                    .with("Synoptic", run::ours)
                    .with("jwarc", run::jwarc)
                    .measure(Path.of(arguments[0]));
        } finally {
            if (!isGiven) Files.delete(file);
        }
    }

    private long inflated() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) bytes += n;
            return bytes;
        }
    }

    private long ours() throws IOException {
        try (WarcReader reader = new WarcReader(Unpacked.of(Files.newInputStream(file)))) {
            long bytes = 0;
            for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                if (!record.type().equals("response")) continue;
                InputStream body = HttpResponse.read(record.block()).body();
                for (long n = body.skip(1 << 20); n > 0; n = body.skip(1 << 20)) bytes += n;
            }
            return bytes;
        }
    }

    private long jwarc() throws IOException {
        try (var reader = new org.netpreserve.jwarc.WarcReader(FileChannel.open(file))) {
            long bytes = 0;
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                if (!(record.get() instanceof WarcResponse response)) continue;
                InputStream body = response.http().body().stream();
                for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) bytes += n;
            }
            return bytes;
        }
    }

    private static Path made() throws IOException {
        Path file = Files.createTempFile("synoptic-bench", ".warc.gz");
        MadePages pages = new MadePages(20261122);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < PAGES; i++) out.write(packed(pages.record(pages.page(30, 150))));
        }
        return file;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
