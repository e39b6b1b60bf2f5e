package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a rule says in terms of what its pattern was bound to: `day={month}-{dd}?`, `P{iso:n,unit}`.
final class Template {
    private final List<Piece> pieces = new ArrayList<>();

    /// Text as it is where `names` is empty; else a function of bindings.
    private record Piece(String text, List<String> names) {}

    /// @throws IllegalArgumentException when a name is not bound by the pattern, or a function is not known
    Template(String text, Set<String> bound) {
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) open = text.length();
            if (open > at) pieces.add(new Piece(text.substring(at, open), List.of()));
            if (open == text.length()) break;
            int close = text.indexOf('}', open);
            if (close < 0) throw new IllegalArgumentException("a brace that is not closed: " + text);
            pieces.add(function(text.substring(open + 1, close), bound));
            at = close + 1;
        }
    }

    private static Piece function(String text, Set<String> bound) {
        int colon = text.indexOf(':');
        String function = colon < 0 ? "" : text.substring(0, colon);
        List<String> names = List.of(text.substring(colon + 1).split(","));
        for (String name : names) {
            if (!isLiteral(name) && !bound.contains(name))
                throw new IllegalArgumentException("{" + name + "} is not in the pattern");
        }
        int expected = switch (function) {
            case "", "decade", "century", "two" -> 1;
            case "iso" -> 2;
            case "clock" -> 3;
            default -> throw new IllegalArgumentException("no function " + function);
        };
        if (names.size() != expected) throw new IllegalArgumentException(function + " takes " + expected + " names");
        return new Piece(function, names);
    }

    /// `-` for nothing, `X` for an unknown number, or a number itself.
    private static boolean isLiteral(String name) {
        return name.equals("-") || name.equals("X") || name.matches("[\\d.]+");
    }

    private static String value(String name, Match match) {
        if (name.equals("-")) return "";
        return isLiteral(name) ? name : match.value(name);
    }

    /// Empty when a number is too large or small for what it stands for.
    Optional<String> fill(Match match) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.names().isEmpty()) {
                text.append(piece.text());
                continue;
            }
            List<String> values =
                    piece.names().stream().map(name -> value(name, match)).toList();
            Optional<String> value = apply(piece.text(), values);
            if (value.isEmpty()) return value;
            text.append(value.get());
        }
        return Optional.of(text.toString());
    }

    private static Optional<String> apply(String function, List<String> values) {
        String value = values.getFirst();
        return switch (function) {
            case "decade" -> value.length() == 4 ? Optional.of(value.substring(0, 3)) : Optional.empty();
            case "century" -> century(value);
            case "two" -> value.length() <= 2 ? Optional.of("0".repeat(2 - value.length()) + value) : Optional.empty();
            case "iso" -> IsoDuration.of(value, values.get(1));
            case "clock" -> clock(value, values.get(1), values.get(2));
            default -> Optional.of(value);
        };
    }

    /// The 20th century are the years that begin with 19.
    private static Optional<String> century(String ordinal) {
        if (!ordinal.matches("\\d{1,2}") || ordinal.matches("0+")) return Optional.empty();
        return Optional.of("%02d".formatted(Integer.parseInt(ordinal) - 1));
    }

    /// @param half hours to add after noon: `12` or `00`; empty on a clock of 24 hours
    private static Optional<String> clock(String hour, String minute, String half) {
        int hours = Integer.parseInt(hour);
        if (!half.isEmpty()) {
            if (hours < 1 || hours > 12) return Optional.empty();
            hours = hours % 12 + Integer.parseInt(half);
        }
        if (hours == 24 && !minute.isEmpty() && !minute.equals("00")) return Optional.empty();
        return Optional.of("T%02d:%s".formatted(hours, minute.isEmpty() ? "00" : minute));
    }
}
