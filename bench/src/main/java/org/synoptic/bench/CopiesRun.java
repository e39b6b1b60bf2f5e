package org.synoptic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.synoptic.copy.CopyFinder;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What it costs to find near-copies, beside a pass that only hashes shingles and beside MinHash as is commonly done:
/// in Java, and in Python with numpy as datasketch does it (`minhash.py`), where there is a `python3` with numpy.
///
/// Arguments: the folder for results, and a file of JSON Lines with `id` and `text` for pairs to be found in; without
/// it, nothing but made texts is measured, a tenth of them edited copies.
public final class CopiesRun {
    private static final int TEXTS = 4_000;
    private static final int COPIES_OF = 10;
    private static final int SHINGLE = 5;
    private static final long SEED = 20261129;
    private static final int MOST_SHOWN = 20;

    private CopiesRun() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            pairsIn(Path.of(arguments[1]));
            return;
        }
        List<String> texts = made();
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) documents.add(document("made-" + i, texts.get(i)));
        CopyFinder finder = new CopyFinder(UnaryOperator.identity());
        MinHash minHash = new MinHash(SEED);
        long letters = texts.stream().mapToLong(String::length).sum();
        SideBySide ways = new SideBySide(
                        "copies",
                        "Near-copies among %d made texts of %d letters on average; every %dth is an edited copy."
                                .formatted(texts.size(), letters / texts.size(), COPIES_OF),
                        letters)
                .with(
                        "shingles hashed, nothing else",
                        () -> texts.stream().mapToLong(CopiesRun::hashed).sum())
                .with(
                        "synoptic, near-copies with passages",
                        () -> finder.findInOneLanguage(documents).size())
                .with("MinHash of 128 permutations in Java, pairs of bands", () -> minHash.pairs(texts));
        inPython(texts).ifPresent(measured -> ways.with("the same in Python and numpy, as datasketch", measured));
        ways.measure(Path.of(arguments[0]));
    }

    /// Empty, and said why, where there is no `python3` with numpy.
    private static Optional<SideBySide.Elsewhere> inPython(List<String> texts) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Path folder = Files.createTempDirectory("minhash");
        Path script = folder.resolve("minhash.py");
        Path file = folder.resolve("texts.jsonl");
        try (InputStream told = CopiesRun.class.getResourceAsStream("minhash.py")) {
            Files.copy(Objects.requireNonNull(told), script);
            Files.write(file, texts.stream().map(mapper::writeValueAsString).toList());
            return run(mapper, "python3", script.toString(), file.toString());
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Optional<SideBySide.Elsewhere> run(JsonMapper mapper, String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return notMeasured(command[0], String.valueOf(e.getMessage()));
        }
        byte[] output = process.getInputStream().readAllBytes();
        int status = process.onExit().join().exitValue();
        if (status != 0) return notMeasured(command[0], "it ended with status " + status + ", for the reason above");
        JsonNode told = mapper.readTree(output);
        if (!told.has("seconds")) return notMeasured(command[0], "it gave no seconds");
        return Optional.of(new SideBySide.Elsewhere(
                told.get("seconds").asDouble(), told.get("pairs").asLong()));
    }

    private static Optional<SideBySide.Elsewhere> notMeasured(String program, String reason) {
        System.err.printf("[%s] MinHash in Python is not measured: %s%n", program, reason);
        return Optional.empty();
    }

    private static List<String> made() {
        MadeText made = new MadeText(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            if (i % COPIES_OF == COPIES_OF - 1) {
                String original = texts.get(i - 1);
                texts.add(made.sentence(12) + " " + original.substring(0, original.length() * 4 / 5));
            } else {
                texts.add(made.paragraphs(16, "", "\n"));
            }
        }
        return texts;
    }

    /// Reads words as runs of letters and digits, without case, and hashes all runs of five.
    private static long hashed(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            long hash = 0xcbf29ce484222325L;
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = (hash ^ Character.toLowerCase(text.charAt(at++))) * 0x100000001b3L;
            }
            if (at > start) words[size++] = hash;
            else at++;
        }
        long sum = 0;
        for (int i = 0; i + SHINGLE <= size; i++) {
            long hash = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = (hash * 31 + words[j]) * 0xff51afd7ed558ccdL;
                hash ^= hash >>> 33;
            }
            sum += hash;
        }
        return sum;
    }

    private static AnnotatedDocument document(String id, String text) {
        Document document = new Document(
                id,
                new Source(id, null, null),
                text,
                new Language("en", 1),
                null,
                null,
                Kind.REPORT,
                List.of(Block.of(new Span(0, text.length()), Block.Role.BODY)));
        return new AnnotatedDocument(document, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static void pairsIn(Path lines) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            JsonNode report = mapper.readTree(line);
            documents.add(
                    document(report.get("id").asString(), report.get("text").asString()));
        }
        List<CopyLink> links = new CopyFinder(UnaryOperator.identity()).findInOneLanguage(documents);
        System.out.printf("%d pairs among %d reports%n", links.size(), documents.size());
        links.stream()
                .limit(MOST_SHOWN)
                .forEach(link -> System.out.printf(
                        "%s of %s and %s, share %.2f%n", link.relation().label(), link.a(), link.b(), link.share()));
    }
}
