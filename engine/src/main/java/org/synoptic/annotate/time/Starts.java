package org.synoptic.annotate.time;

import java.util.LinkedHashSet;
import java.util.Set;
import org.synoptic.annotate.time.Element.Choice;
import org.synoptic.annotate.time.Element.Digits;
import org.synoptic.annotate.time.Element.Figure;
import org.synoptic.annotate.time.Element.Maybe;
import org.synoptic.annotate.time.Element.OfClass;
import org.synoptic.annotate.time.Element.Sequence;
import org.synoptic.annotate.time.Element.Words;

/// With what a pattern can begin.
final class Starts {
    private final TimeRules rules;
    private final Set<String> words = new LinkedHashSet<>();
    private boolean digits;
    private boolean numberWords;

    Starts(TimeRules rules) {
        this.rules = rules;
    }

    Set<String> words() {
        return words;
    }

    boolean digits() {
        return digits;
    }

    boolean numberWords() {
        return numberWords;
    }

    /// @return whether the element may match nothing
    boolean add(Element element) {
        return switch (element) {
            case Words each -> {
                words.addAll(each.words());
                yield false;
            }
            case OfClass each -> {
                words.addAll(rules.words().firstWords(each.name()));
                yield false;
            }
            case Digits each -> {
                digits = true;
                numberWords |= each.figure() == Figure.N || each.figure() == Figure.YEAR;
                yield false;
            }
            case Element.Part each -> {
                boolean empty = false;
                for (TimeRules.Part part : rules.parts(each.name())) empty |= add(part.pattern());
                yield empty;
            }
            case Sequence sequence -> {
                boolean empty = true;
                for (Element each : sequence.elements()) empty = empty && add(each);
                yield empty;
            }
            case Choice choice -> {
                boolean empty = false;
                for (Element each : choice.elements()) empty |= add(each);
                yield empty;
            }
            case Maybe maybe -> {
                add(maybe.element());
                yield true;
            }
            case Element.Test ignored -> true;
            case Element.Open ignored -> true;
            case Element.Close ignored -> true;
        };
    }

    boolean isOf(Atom atom) {
        if (atom.isDigits()) return digits;
        return words.contains(atom.word()) || (numberWords && rules.numbers().starts(atom.word()));
    }

    @Override
    public String toString() {
        return words + " " + digits + " " + numberWords;
    }
}
