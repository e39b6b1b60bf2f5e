package org.synoptic.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.read.fetch.FetchSettings;
import org.synoptic.read.fetch.Fetcher;

/// Reads inputs of any kind into documents: files, folders, standard input, and what stands at http and https
/// addresses.
///
/// Files are told apart by their names, standard input and files without a known ending by how they begin.
/// Folders are read in name order, with what lies in folders below; hidden files are left out, and so are those
/// that tell of the folder itself (`README`, `LICENSE`, `CHANGELOG` …), which are read when they are named.
/// What cannot be read is rejected with its place and reason, and the rest is read on.
public final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Set<String> OF_THE_FOLDER =
            Set.of("readme", "license", "licence", "copying", "changelog", "contributing");

    private final ReadLimits limits;
    private final @Nullable WebPages web;

    /// A reader that leaves the network alone: addresses are rejected, and feeds give what they hold themselves.
    public Reader(ReadLimits limits) {
        this.limits = limits;
        this.web = null;
    }

    /// A reader that fetches what stands at addresses, and the pages that feeds and lists point at.
    public Reader(ReadLimits limits, FetchSettings settings) {
        this.limits = limits;
        this.web = new WebPages(new Fetcher(settings.withMaxBytes((int) limits.maxDocumentBytes())));
    }

    /// Reads lazily, in the order of the inputs: a file is opened when its first document is asked for.
    ///
    /// @param inputs paths of files and folders, `-` for standard input, http and https addresses
    /// @return a sequential stream; ids of its documents differ from each other
    public Stream<ReadResult> read(List<String> inputs, InputStream standardInput) {
        Link.Follower follower = web == null ? Link.Follower.NONE : web;
        Session session = new Session(new InputReader(limits, new DocumentMaker(), follower), standardInput, web);
        Iterator<ReadResult> results =
                new FlatIterator<>(List.copyOf(inputs).iterator(), session::begun, follower.ahead());
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// One call: what knows the ids given so far.
    private record Session(
            InputReader reader,
            InputStream standardInput,
            @Nullable WebPages web) {
        /// Addresses are fetched while others are read; anything else waits for its turn.
        Iterator<ReadResult> begun(String input) {
            if (!WebPages.isAddress(input))
                return new FlatIterator<>(List.of(input).iterator(), this::results);
            return web == null ? rejected(input, "is not fetched: the run is offline") : web.read(input, reader);
        }

        private Iterator<ReadResult> results(String input) {
            if (input.equals("-")) return reader.readUnnamed("-", standardInput);
            try {
                return walk(Path.of(input), input, true);
            } catch (InvalidPathException e) {
                return rejected(input, "is no path: " + e.getReason());
            }
        }

        /// @param place the path as the user gave it, with the names below it
        private Iterator<ReadResult> walk(Path path, String place, boolean given) {
            if (Files.isDirectory(path)) return folder(path, place);
            if (!given && Format.ofName(place) == null) {
                return rejected(
                        place,
                        "has no ending of a format that is read (.txt, .md, .html, .xml, .json, .jsonl, .warc …)");
            }
            boolean isWaitedFor = !given && Files.exists(path) && !Files.isRegularFile(path);
            return isWaitedFor ? rejected(place, "is neither a file nor a folder") : reader.readFile(path, place);
        }

        private Iterator<ReadResult> folder(Path folder, String place) {
            List<String> names;
            try (Stream<Path> listed = Files.list(folder)) {
                names = listed.filter(entry -> !(Files.isSymbolicLink(entry) && Files.isDirectory(entry)))
                        .map(Session::nameOf)
                        .filter(name -> !name.startsWith(".") && !isOfTheFolder(name, place))
                        .sorted()
                        .toList();
            } catch (NoSuchFileException e) {
                return rejected(place, "does not exist");
            } catch (IOException e) {
                return rejected(place, "may not be read: " + e.getMessage());
            }
            if (names.isEmpty()) return rejected(place, "is a folder without anything to read");
            String prefix = place.endsWith("/") ? place : place + "/";
            return new FlatIterator<>(names.iterator(), name -> walk(folder.resolve(name), prefix + name, false));
        }

        /// Whether a file tells of the folder that it lies in.
        private static boolean isOfTheFolder(String name, String place) {
            int dot = name.indexOf('.');
            String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
            if (!OF_THE_FOLDER.contains(stem)) return false;
            LOG.info("[{}] left out: {} tells of the folder; name it to have it read", place, name);
            return true;
        }

        private static String nameOf(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }

        private static Iterator<ReadResult> rejected(String place, String reason) {
            return List.<ReadResult>of(new Rejected(place, reason)).iterator();
        }
    }
}
