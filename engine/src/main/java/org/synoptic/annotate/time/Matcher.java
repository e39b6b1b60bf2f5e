package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.time.Element.Choice;
import org.synoptic.annotate.time.Element.Close;
import org.synoptic.annotate.time.Element.Digits;
import org.synoptic.annotate.time.Element.Maybe;
import org.synoptic.annotate.time.Element.OfClass;
import org.synoptic.annotate.time.Element.Open;
import org.synoptic.annotate.time.Element.Part;
import org.synoptic.annotate.time.Element.Sequence;
import org.synoptic.annotate.time.Element.Test;
import org.synoptic.annotate.time.Element.Words;

/// Holds patterns against a text. What a part matches at a place is worked out once.
final class Matcher {
    private static final int MOST_KNOWN = 10_000;

    private final TimeRules rules;
    private final Scene scene;
    private final Figures figures;
    private final Conditions conditions;
    private final Map<Long, List<Value>> known = new HashMap<>();

    private record Value(int end, String value) {}

    Matcher(TimeRules rules, Scene scene) {
        this.rules = rules;
        this.scene = scene;
        this.figures = new Figures(scene.atoms(), rules.numbers());
        this.conditions = new Conditions(scene, rules);
    }

    /// All ways in which a pattern matches from an atom on.
    List<Match> matches(Element pattern, int from) {
        if (known.size() > MOST_KNOWN) known.clear();
        return advance(pattern, Match.start(from));
    }

    private List<Match> advance(Element element, Match match) {
        int at = match.at();
        return switch (element) {
            case Words words -> words.words().contains(scene.at(at).word()) ? List.of(match.to(at + 1)) : List.of();
            case OfClass words -> ofClass(words.name(), words.as(), match);
            case Digits digits ->
                figures.read(digits.figure(), at).stream()
                        .map(found -> match.bind(digits.as(), found.value(), found.end()))
                        .toList();
            case Part part -> part(part.name(), part.as(), match);
            case Sequence sequence -> sequence(sequence.elements(), match);
            case Choice choice -> {
                List<Match> found = new ArrayList<>();
                for (Element each : choice.elements()) found.addAll(advance(each, match));
                yield found;
            }
            case Maybe maybe -> {
                List<Match> with = advance(maybe.element(), match);
                if (with.isEmpty()) yield List.of(match);
                List<Match> both = new ArrayList<>(with);
                both.add(match);
                yield both;
            }
            case Test test -> conditions.holds(test.condition(), at) ? List.of(match) : List.of();
            case Open ignored -> List.of(match.open());
            case Close ignored -> List.of(match.close());
        };
    }

    private List<Match> sequence(List<Element> elements, Match match) {
        List<Match> reached = List.of(match);
        for (Element element : elements) {
            if (reached.isEmpty()) return reached;
            if (reached.size() == 1) {
                reached = advance(element, reached.getFirst());
                continue;
            }
            List<Match> next = new ArrayList<>();
            for (Match each : reached) next.addAll(advance(element, each));
            reached = next;
        }
        return reached;
    }

    private List<Match> ofClass(String name, String as, Match match) {
        List<WordClasses.Entry> entries = rules.words().startingAt(scene.at(match.at()));
        if (entries.isEmpty()) return List.of();
        List<Match> found = new ArrayList<>();
        for (WordClasses.Entry entry : entries) {
            if (entry.className().equals(name) && WordClasses.stands(entry, scene, match.at())) {
                found.add(match.bind(as, entry.value(), match.at() + entry.length()));
            }
        }
        return found;
    }

    private List<Match> part(String name, String as, Match match) {
        long key = (long) match.at() * rules.partNames() + rules.partNumber(name);
        List<Value> values = known.get(key);
        if (values == null) {
            values = new ArrayList<>();
            for (TimeRules.Part part : rules.parts(name)) {
                for (Match inner : advance(part.pattern(), Match.start(match.at()))) {
                    var value = part.template().fill(inner);
                    if (value.isPresent()) values.add(new Value(inner.at(), value.get()));
                }
            }
            known.put(key, values);
        }
        return values.stream()
                .map(value -> match.bind(as, value.value(), value.end()))
                .toList();
    }
}
