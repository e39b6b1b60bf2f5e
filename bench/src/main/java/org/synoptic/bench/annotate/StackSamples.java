package org.synoptic.bench.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where a piece of work was found when Flight Recorder looked, every ten milliseconds.
///
/// @param stacks from the root to the leaf, frames as `Class.method`
record StackSamples(List<List<String>> stacks) {
    /// A stage, and the part of a class name by which its frames are known; the first match from the leaf counts.
    private static final Map<String, List<String>> STAGES = stages();

    private static Map<String, List<String>> stages() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        stages.put("parts of speech", List.of("PosTagger"));
        stages.put("names, the model", List.of("CoreNlpEntityTagger", "RandomField"));
        stages.put("parse", List.of("TransitionParser"));
        stages.put("word forms", List.of("WordForms"));
        stages.put("tokens, sentences", List.of("CoreNlpSentences"));
        stages.put("names, ours", List.of("annotate.name."));
        stages.put("times", List.of("annotate.time."));
        stages.put("quotes", List.of("annotate.quote."));
        stages.put("quantities", List.of("annotate.quantity."));
        stages.put("events", List.of("annotate.event."));
        return stages;
    }

    /// @param root only stacks that hold a frame with this in its name are kept, from there on
    static StackSamples of(Runnable work, String root) throws IOException {
        Path file = Files.createTempFile("annotate", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return new StackSamples(stacks(file, root));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<List<String>> stacks(Path file, String root) throws IOException {
        List<List<String>> stacks = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getStackTrace() == null) continue;
            List<String> stack = new ArrayList<>();
            for (RecordedFrame frame : event.getStackTrace().getFrames().reversed()) stack.add(name(frame));
            int from = 0;
            while (from < stack.size() && !stack.get(from).contains(root)) from++;
            if (from < stack.size()) stacks.add(List.copyOf(stack.subList(from, stack.size())));
        }
        return stacks;
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    /// Samples in each stage, 0 to 1 of all; the greatest first.
    Map<String, Double> shares() {
        Map<String, Double> shares = new TreeMap<>();
        for (List<String> stack : stacks) shares.merge(stage(stack), 1.0 / stacks.size(), Double::sum);
        Map<String, Double> greatestFirst = new LinkedHashMap<>();
        shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(share -> greatestFirst.put(share.getKey(), share.getValue()));
        return greatestFirst;
    }

    private static String stage(List<String> stack) {
        for (String frame : stack.reversed()) {
            for (Map.Entry<String, List<String>> stage : STAGES.entrySet()) {
                if (stage.getValue().stream().anyMatch(frame::contains)) return stage.getKey();
            }
        }
        return "other";
    }
}
