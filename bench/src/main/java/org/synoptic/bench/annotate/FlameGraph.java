package org.synoptic.bench.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Stack samples as a picture: each frame as wide as its share of the samples, callees above their callers.
///
/// @see <a href="https://doi.org/10.1145/2909476">Gregg 2016, The Flame Graph</a>
final class FlameGraph {
    private static final int WIDTH = 1600;
    private static final int ROW = 15;
    /// Narrower frames are left out, in pixels.
    private static final double NARROWEST = 1.5;

    private static final double LETTER = 6.1;

    private final StringBuilder boxes = new StringBuilder();
    private final int samples;
    private int deepest;

    private FlameGraph(int samples) {
        this.samples = samples;
    }

    private static final class Frame {
        private final Map<String, Frame> callees = new TreeMap<>();
        private int count;

        void add(List<String> stack) {
            count++;
            if (!stack.isEmpty()) {
                callees.computeIfAbsent(stack.getFirst(), name -> new Frame()).add(stack.subList(1, stack.size()));
            }
        }
    }

    /// @return an SVG document
    static String svg(StackSamples samples) {
        Frame all = new Frame();
        samples.stacks().forEach(all::add);
        FlameGraph graph = new FlameGraph(all.count);
        graph.draw(all, 0, 0);
        int height = (graph.deepest + 1) * ROW;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="monospace" font-size="10">
                <g transform="matrix(1 0 0 -1 0 %d)">
                %s</g></svg>
                """.formatted(WIDTH, height, height, graph.boxes);
    }

    private void draw(Frame frame, double left, int depth) {
        deepest = Math.max(deepest, depth);
        double at = left;
        for (Map.Entry<String, Frame> callee : frame.callees.entrySet()) {
            double width = (double) callee.getValue().count * WIDTH / samples;
            if (width >= NARROWEST) {
                box(callee.getKey(), callee.getValue().count, at, width, depth);
                draw(callee.getValue(), at, depth + 1);
            }
            at += width;
        }
    }

    private void box(String name, int count, double left, double width, int depth) {
        int letters = (int) (width / LETTER);
        String shortName = name.replaceAll("\\b[a-z]\\w*\\.(?=.*\\.)", "");
        String label = letters < 4 ? "" : shortName.substring(0, Math.min(letters, shortName.length()));
        boxes.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.1f %d)\"><title>%s %.1f %%</title><rect width=\"%.1f\" height=\"14\" fill=\"%s\"/>"
                        + "<text transform=\"matrix(1 0 0 -1 1 4)\">%s</text></g>%n",
                left,
                depth * ROW,
                escaped(name),
                100.0 * count / samples,
                Math.max(width - 0.5, 0.5),
                colour(name),
                escaped(label)));
    }

    private static String colour(String name) {
        if (name.startsWith("org.synoptic")) return "#f5b971";
        return name.startsWith("edu.stanford") ? "#9fc5e8" : "#d9d9d9";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
