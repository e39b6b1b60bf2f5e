package org.synoptic.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.write.PageView.Dealing;
import org.synoptic.write.PageView.Graph;

/// Draws who dealt with whom: the parties on a circle, a line between two for what they did together and one for what
/// they did against each other, as wide as there are events. The table of dealings says the same in words.
final class DealingGraph {
    /// Fewer lines than this are told by the table at a glance.
    private static final int FEWEST_DEALINGS = 3;

    private static final int MOST_PARTIES = 14;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = HEIGHT / 2.0;
    private static final double RADIUS_X = 210;
    private static final double RADIUS_Y = 175;
    /// How far a line bends towards the centre, as a share of the way there.
    private static final double BEND = 0.35;
    /// Half of the distance between the two lines of a pair, where they bend most.
    private static final double APART = 14;

    private static final double WIDEST = 9;

    private final List<Dealing> dealings;
    private final PageWords words;
    private final Map<String, Integer> events = new HashMap<>();

    private DealingGraph(List<Dealing> dealings, PageWords words) {
        this.dealings = dealings;
        this.words = words;
    }

    /// @param dealings those with the most events first
    /// @return null where there is too little to draw
    static @Nullable Graph of(List<Dealing> dealings, PageWords words) {
        List<Dealing> drawn = amongMost(dealings);
        return drawn.size() < FEWEST_DEALINGS ? null : new DealingGraph(drawn, words).graph();
    }

    /// Those among the parties that come first.
    private static List<Dealing> amongMost(List<Dealing> dealings) {
        Set<String> parties = new LinkedHashSet<>();
        for (Dealing dealing : dealings) {
            Set<String> two = new LinkedHashSet<>(List.of(dealing.a(), dealing.b()));
            two.removeAll(parties);
            if (parties.size() + two.size() <= MOST_PARTIES) parties.addAll(two);
        }
        return dealings.stream()
                .filter(dealing -> parties.contains(dealing.a()) && parties.contains(dealing.b()))
                .toList();
    }

    private Graph graph() {
        for (Dealing dealing : dealings) {
            int count = dealing.cooperation() + dealing.conflict();
            events.merge(dealing.a(), count, Integer::sum);
            events.merge(dealing.b(), count, Integer::sum);
        }
        List<String> parties = around();
        Map<String, double[]> places = new HashMap<>();
        List<Graph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            double angle = 2 * Math.PI * i / parties.size() - Math.PI / 2;
            double[] place = {CENTRE_X + RADIUS_X * Math.cos(angle), CENTRE_Y + RADIUS_Y * Math.sin(angle)};
            places.put(parties.get(i), place);
            nodes.add(node(parties.get(i), place, angle));
        }
        return new Graph(WIDTH, HEIGHT, lines(places), nodes);
    }

    /// The parties in an order in which those that deal most stand side by side: each next one is whoever has most to
    /// do with the last.
    private List<String> around() {
        List<String> left = new ArrayList<>(events.keySet());
        left.sort(Comparator.comparing((String party) -> -events.getOrDefault(party, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = order.isEmpty()
                    ? left.get(0)
                    : Collections.max(left, Comparator.comparing(party -> between(order.get(order.size() - 1), party)));
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private Integer between(String a, String b) {
        return dealings.stream()
                .filter(dealing -> Set.of(dealing.a(), dealing.b()).containsAll(Set.of(a, b)))
                .mapToInt(dealing -> dealing.cooperation() + dealing.conflict())
                .sum();
    }

    private Graph.Node node(String party, double[] place, double angle) {
        double radius = 4 + 2.2 * Math.sqrt(events.getOrDefault(party, 0));
        double cos = Math.cos(angle);
        String anchor = Math.abs(cos) < 0.25 ? "middle" : cos > 0 ? "start" : "end";
        double labelX = place[0] + (Math.abs(cos) < 0.25 ? 0 : Math.signum(cos) * (radius + 6));
        double labelY =
                Math.abs(cos) < 0.25 ? place[1] + Math.signum(Math.sin(angle)) * (radius + 14) + 4 : place[1] + 4;
        return new Graph.Node(
                party, number(place[0]), number(place[1]), number(radius), number(labelX), number(labelY), anchor);
    }

    private List<Graph.Line> lines(Map<String, double[]> places) {
        int most = dealings.stream()
                .mapToInt(dealing -> Math.max(dealing.cooperation(), dealing.conflict()))
                .max()
                .orElse(1);
        List<Graph.Line> lines = new ArrayList<>();
        for (Dealing dealing : dealings) {
            double[] from = places.getOrDefault(dealing.a(), new double[2]);
            double[] to = places.getOrDefault(dealing.b(), new double[2]);
            boolean both = dealing.cooperation() > 0 && dealing.conflict() > 0;
            if (dealing.cooperation() > 0) {
                lines.add(line(dealing, "cooperation", dealing.cooperation(), most, path(from, to, both ? APART : 0)));
            }
            if (dealing.conflict() > 0) {
                lines.add(line(dealing, "conflict", dealing.conflict(), most, path(from, to, both ? -APART : 0)));
            }
        }
        return lines;
    }

    private Graph.Line line(Dealing dealing, String kind, int count, int most, String path) {
        String label = dealing.a() + " – " + dealing.b() + ": "
                + words.count(kind.equals("conflict") ? "conflicting" : "cooperating", count);
        double width = 1.5 + (WIDEST - 1.5) * Math.sqrt((count - 1.0) / Math.max(1, most - 1));
        return new Graph.Line(
                kind, path, number(width), label, dealing.events().get(0).href());
    }

    /// A curve that bends towards the centre, moved sideways by some points.
    private static String path(double[] from, double[] to, double aside) {
        double middleX = (from[0] + to[0]) / 2;
        double middleY = (from[1] + to[1]) / 2;
        double length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
        double bendX = middleX + (CENTRE_X - middleX) * BEND - 2 * aside * (to[1] - from[1]) / length;
        double bendY = middleY + (CENTRE_Y - middleY) * BEND + 2 * aside * (to[0] - from[0]) / length;
        return "M" + number(from[0]) + " " + number(from[1]) + "Q" + number(bendX) + " " + number(bendY) + " "
                + number(to[0]) + " " + number(to[1]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
