package org.synoptic.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.read.archive.DamagedArchiveException;
import org.synoptic.read.archive.Unpacked;

/// Reads one input, whatever its format, into results. What goes wrong is a [Rejected], never an exception.
///
/// All ways lead through [#read(Capture)]: a file, a record of an archive and what was fetched from the web are bytes
/// with
/// a place, and perhaps a declared type and an address. Only JSON Lines and WARC files are read as they come; of
/// anything
/// else no more is held than [ReadLimits#maxDocumentBytes()] allows.
final class InputReader {
    private static final Logger LOG = LoggerFactory.getLogger(InputReader.class);
    private static final int HEAD = 1 << 16;

    private final ReadLimits limits;
    private final DocumentMaker maker;
    private final Link.Follower follower;
    private final JsonReader json;

    /// @param maker knows the ids given so far: one for all inputs of a run
    /// @param follower fetches what inputs point at; [Link.Follower#NONE] to leave the network alone
    InputReader(ReadLimits limits, DocumentMaker maker, Link.Follower follower) {
        this.limits = limits;
        this.maker = maker;
        this.follower = follower;
        this.json = new JsonReader(limits, maker, this);
    }

    /// A reader beside this one that follows no links.
    InputReader offline() {
        return follower.follows() ? new InputReader(limits, maker, Link.Follower.NONE) : this;
    }

    Link.Follower follower() {
        return follower;
    }

    ReadLimits limits() {
        return limits;
    }

    // ---- files

    Iterator<ReadResult> readFile(Path path, String place) {
        try {
            return readStream(Files.newInputStream(path), place, Files.size(path), Format.ofName(place));
        } catch (NoSuchFileException e) {
            return rejected(place, "does not exist");
        } catch (AccessDeniedException e) {
            return rejected(place, "may not be read");
        } catch (IOException e) {
            return rejected(place, reasonOf(e));
        }
    }

    /// Reads what bears no name that would tell its format.
    Iterator<ReadResult> readUnnamed(String place, InputStream in) {
        return readStream(in, place, -1, null);
    }

    private Iterator<ReadResult> readStream(InputStream raw, String place, long size, @Nullable Format named) {
        try {
            Unpacked in = Unpacked.of(raw);
            if (named == Format.JSON_LINES) return json.lines(in, place);
            if (named == Format.WARC) return new WarcPages(in, place, offline());
            try {
                return readWhole(in, place, size, named);
            } catch (IOException | Refusal e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            return rejected(place, reasonOf(e));
        } catch (Refusal e) {
            return rejected(place, e.reason());
        }
    }

    private Iterator<ReadResult> readWhole(Unpacked in, String place, long size, @Nullable Format named)
            throws IOException, Refusal {
        boolean isOpen = named == null || named == Format.JSON;
        byte[] head = isOpen ? in.head(HEAD) : new byte[0];
        if (named == null && startsWith(head, "WARC/")) return new WarcPages(in, place, offline());
        if (JsonReader.isLines(head)) return json.lines(in, place);
        long limit = JsonReader.isJson(head) ? limits.maxCollectionBytes() : limits.maxDocumentBytes();
        if (size > limit) throw Refusal.tooBig(size, limit);
        try (in) {
            return read(Capture.ofFile(place, BoundedBytes.upTo(in, limit, size)));
        }
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }

    static String reasonOf(IOException e) {
        return e instanceof DamagedArchiveException damaged ? damaged.reason() : "may not be read: " + e.getMessage();
    }

    // ---- captures

    /// The documents in some bytes: one of a page or a text, many of a feed; of lists of addresses, what the
    /// [Link.Follower] brings.
    ///
    /// @return never empty; read as it is asked for
    Iterator<ReadResult> read(Capture capture) {
        try {
            return documents(capture);
        } catch (Refusal e) {
            return rejected(capture.place(), e.reason());
        } catch (IOException e) {
            return rejected(capture.place(), reasonOf(e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("[{}] cannot be read", capture.place(), e);
            return rejected(capture.place(), "cannot be read: " + e);
        } catch (OutOfMemoryError e) {
            return rejected(
                    capture.place(),
                    "needs more memory than the program may take; SYNOPTIC_JAVA_OPTS=-Xmx… gives it more");
        }
    }

    private Iterator<ReadResult> documents(Capture packed) throws IOException, Refusal {
        Capture capture = unpacked(packed);
        if (capture.bytes().length == 0) throw new Refusal("is empty");
        DecodedText text = TextDecoder.open(capture.bytes(), capture.charset(), Format.mayNameCharset(capture));
        Metadata told = capture.told().at(capture.address());
        return switch (Format.of(capture, text.head(Format.HEAD))) {
            case TEXT -> one(capture, PlainText.draft(text.all(), told));
            case MARKDOWN -> one(capture, MarkdownText.draft(text.all(), told));
            case HTML -> one(capture, HtmlPage.draft(text.markup(), told));
            case JSON -> json.items(text.all(), capture);
            case JSON_LINES -> json.lines(new ByteArrayInputStream(capture.bytes()), capture.place());
            case XML -> new FeedReader(this, capture).read(text.all());
            case WARC ->
                new WarcPages(Unpacked.of(new ByteArrayInputStream(capture.bytes())), capture.place(), offline());
        };
    }

    private Capture unpacked(Capture capture) throws IOException, Refusal {
        if (!Unpacked.isPacked(capture.bytes())) return capture;
        Unpacked in = Unpacked.of(new ByteArrayInputStream(capture.bytes()));
        return capture.with(BoundedBytes.upTo(in, limits.maxDocumentBytes()));
    }

    private Iterator<ReadResult> one(Capture capture, Draft draft) throws Refusal {
        return List.of(kept(draft.at(capture.address()), capture.place(), null)).iterator();
    }

    /// @param id the id that came with the text; null to make one
    ReadResult kept(Draft draft, String uri, @Nullable String id) throws Refusal {
        if (draft.text().isBlank() || draft.paragraphs().isEmpty()) throw new Refusal("holds no text");
        return new Kept(maker.make(draft, uri, id));
    }

    static Iterator<ReadResult> rejected(String place, String reason) {
        return List.<ReadResult>of(new Rejected(place, reason)).iterator();
    }
}
