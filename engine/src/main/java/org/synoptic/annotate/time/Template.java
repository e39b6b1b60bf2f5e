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
            case "", "decade", "century", "two", "four", "days", "first", "rest" -> 1;
            case "iso", "upto", "back", "ahead" -> 2;
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
            case "four" -> value.length() <= 4 ? Optional.of("0".repeat(4 - value.length()) + value) : Optional.empty();
            case "days" -> days(value);
            case "first" -> Optional.of(value.substring(0, Math.max(0, value.indexOf(' '))));
            case "rest" -> Optional.of(value.substring(value.indexOf(' ') + 1));
            case "iso" -> IsoDuration.of(value, values.get(1));
            case "back" -> shift(value, values.get(1), "-");
            case "ahead" -> shift(value, values.get(1), "+");
            case "upto" -> upto(value, values.get(1));
            case "clock" -> clock(value, values.get(1), values.get(2));
            default -> Optional.of(value);
        };
    }

    /// Whole days in so many hours.
    private static Optional<String> days(String hours) {
        return hours.matches("\\d{1,4}")
                ? Optional.of(Integer.toString(Integer.parseInt(hours) / 24))
                : Optional.empty();
    }

    /// So many units before or after; one and a half years are 18 months.
    private static Optional<String> shift(String number, String unit, String way) {
        if (number.equals("X")) return Optional.empty();
        if (!number.endsWith(".5")) return Optional.of(unit + way + number);
        int halves = (int) Math.round(2 * Double.parseDouble(number));
        return switch (unit) {
            case "week" -> Optional.of("day" + way + halves * 7 / 2);
            case "month" -> Optional.of("week" + way + halves * 2);
            case "year" -> Optional.of("month" + way + halves * 6);
            case "decade" -> Optional.of("year" + way + halves * 5);
            case "century" -> Optional.of("year" + way + halves * 50);
            default -> Optional.empty();
        };
    }

    /// The year with these last two digits that comes next after another: 18 after 1914 is 1918, 03 after 1998 is 2003.
    private static Optional<String> upto(String year, String lastDigits) {
        int from = Integer.parseInt(year);
        int to = from / 100 * 100 + Integer.parseInt(lastDigits) % 100;
        return Optional.of(Integer.toString(to > from ? to : to + 100));
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
