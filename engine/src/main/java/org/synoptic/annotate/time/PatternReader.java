package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.time.Element.Choice;
import org.synoptic.annotate.time.Element.Close;
import org.synoptic.annotate.time.Element.Condition;
import org.synoptic.annotate.time.Element.Digits;
import org.synoptic.annotate.time.Element.Figure;
import org.synoptic.annotate.time.Element.Maybe;
import org.synoptic.annotate.time.Element.OfClass;
import org.synoptic.annotate.time.Element.Open;
import org.synoptic.annotate.time.Element.Part;
import org.synoptic.annotate.time.Element.Sequence;
import org.synoptic.annotate.time.Element.Test;
import org.synoptic.annotate.time.Element.Words;

/// Reads the patterns of a rule file.
final class PatternReader {
    private final List<String> symbols;
    private final Set<String> classes;
    private final Set<String> parts;
    private final Set<String> names = new HashSet<>();
    private int at;

    /// @throws IllegalArgumentException when the pattern is none, with the reason
    static PatternReader read(String pattern, Set<String> classes, Set<String> parts) {
        return new PatternReader(pattern, classes, parts);
    }

    private final Element element;

    private PatternReader(String pattern, Set<String> classes, Set<String> parts) {
        this.symbols = List.of(pattern.strip().split(" +"));
        this.classes = classes;
        this.parts = parts;
        this.element = choice();
        if (at < symbols.size()) throw new IllegalArgumentException("unexpected " + symbols.get(at));
    }

    Element element() {
        return element;
    }

    /// What the elements are bound to.
    Set<String> names() {
        return names;
    }

    private Element choice() {
        List<Element> choices = new ArrayList<>();
        choices.add(sequence());
        while (at < symbols.size() && symbols.get(at).equals("|")) {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.getFirst() : new Choice(List.copyOf(choices));
    }

    private Element sequence() {
        List<Element> elements = new ArrayList<>();
        while (at < symbols.size()
                && !symbols.get(at).equals("|")
                && !symbols.get(at).startsWith(")")) {
            elements.add(next());
        }
        return elements.size() == 1 ? elements.getFirst() : new Sequence(List.copyOf(elements));
    }

    private Element next() {
        String symbol = symbols.get(at++);
        if (symbol.equals("(")) {
            Element inner = choice();
            if (at == symbols.size()) throw new IllegalArgumentException("a parenthesis that is not closed");
            return symbols.get(at++).equals(")?") ? new Maybe(inner) : inner;
        }
        if (symbol.length() > 1 && symbol.endsWith("?")) {
            return new Maybe(simple(symbol.substring(0, symbol.length() - 1)));
        }
        return simple(symbol);
    }

    private Element simple(String symbol) {
        if (symbol.equals("[")) return Open.HERE;
        if (symbol.equals("]")) return Close.HERE;
        if (symbol.equals("_")) return new Test(Condition.GLUED);
        if (symbol.startsWith("%")) {
            return new Test(Condition.valueOf(symbol.substring(1).toUpperCase(Locale.ROOT)));
        }
        if (symbol.startsWith("@") || symbol.startsWith("$")) return named(symbol);
        return new Words(Set.of(symbol.split("\\|")));
    }

    /// `@class`, `@figure` or `$part`, `:` and the name it is bound to, else its own.
    private Element named(String symbol) {
        String[] halves = symbol.substring(1).split(":");
        String name = halves[0];
        String as = halves[halves.length - 1];
        names.add(as);
        if (symbol.startsWith("$")) {
            if (!parts.contains(name)) throw new IllegalArgumentException("no part $" + name + " above");
            return new Part(name, as);
        }
        for (Figure figure : Figure.values()) {
            if (figure.name().equalsIgnoreCase(name)) return new Digits(figure, as);
        }
        if (!classes.contains(name)) throw new IllegalArgumentException("no words of class @" + name + " above");
        return new OfClass(name, as);
    }
}
