package org.synoptic.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;
import org.synoptic.model.ListedName;

/// A user's own list of names: tab-separated values under a line of column names, or JSON Lines with the same fields.
///
/// Fields: `name` and `type` are needed, `forms`, `code`, `role` and `wikidata` may be there. Empty lines and lines
/// that
/// begin with `#` say nothing.
public final class NameListText {
    private static final List<String> COLUMNS = List.of("name", "type", "forms", "code", "role", "wikidata");
    private static final Set<String> CODES = codes();
    private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d{0,11}");

    private final String place;
    private final Map<String, Integer> lineOfForm = new HashMap<>();
    private final List<ListedName> names = new ArrayList<>();

    private NameListText(String place) {
        this.place = place;
    }

    /// @param place of the list, for messages: the name of its file
    /// @throws IllegalArgumentException when a line is wrong; the message begins with the place and the line
    public static List<ListedName> parse(String place, String text) {
        NameListText list = new NameListText(place);
        list.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return List.copyOf(list.names);
    }

    private void read(String text) {
        List<String> header = List.of();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.stripLeading().startsWith("{")) add(object(line, number), number);
            else if (header.isEmpty()) header = header(line, number);
            else add(row(header, line, number), number);
        }
    }

    private List<String> header(String line, int number) {
        List<String> header = List.of(line.strip().toLowerCase(Locale.ROOT).split("\t", -1));
        for (String column : header) {
            if (!COLUMNS.contains(column))
                throw wrong(number, "no such column: '" + column + "'; there are " + COLUMNS);
        }
        if (!header.contains("name") || !header.contains("type"))
            throw wrong(number, "the first line names the columns, of which 'name' and 'type' are needed");
        return header;
    }

    private ListedName row(List<String> header, String line, int number) {
        String[] values = line.split("\t", -1);
        if (values.length > header.size())
            throw wrong(number, values.length + " values under " + header.size() + " columns");
        Function<String, @Nullable String> field = name -> {
            int column = header.indexOf(name);
            String value = column < 0 || column >= values.length ? "" : values[column].strip();
            return value.isEmpty() || value.equals("-") ? null : value;
        };
        String forms = field.apply("forms");
        return name(field, forms == null ? List.of() : List.of(forms.split("\\|")), number);
    }

    private ListedName object(String line, int number) {
        try {
            Fields fields = Fields.parse(line);
            return name(fields::textOrNull, fields.has("forms") ? fields.texts("forms") : List.of(), number);
        } catch (MalformedJsonException e) {
            throw wrong(number, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith("[") ? e : wrong(number, message);
        }
    }

    private ListedName name(Function<String, @Nullable String> field, List<String> forms, int number) {
        String name = field.apply("name");
        if (name == null || name.isBlank()) throw wrong(number, "no name");
        EntityType type = type(field.apply("type"), number);
        String code = field.apply("code");
        if (code != null && !CODES.contains(code)) throw wrong(number, "no code of ISO 3166-1 alpha-3: " + code);
        if (type == EntityType.COUNTRY && code == null) throw wrong(number, "a country needs its code");
        List<String> clean = forms.stream()
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
        String item = field.apply("wikidata");
        if (item != null && !ITEM.matcher(item).matches()) throw wrong(number, "no item of Wikidata as Q7747: " + item);
        return new ListedName(name.strip(), type, clean, code, field.apply("role"), item);
    }

    private EntityType type(@Nullable String label, int number) {
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(label)) return type;
        }
        throw wrong(number, "the type is person, organization, place, country or group, not '" + label + "'");
    }

    /// Those of today and of states that are no more.
    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.addAll(List.of("SUN", "YUG", "CSK", "DDR", "XKX"));
        return codes;
    }

    private void add(ListedName name, int number) {
        for (String form : name.forms()) {
            Integer other = lineOfForm.putIfAbsent(form, number);
            if (other != null) throw wrong(number, "'" + form + "' stands in line " + other + " already");
        }
        names.add(name);
    }

    private IllegalArgumentException wrong(int number, String reason) {
        return new IllegalArgumentException("[" + place + ":" + number + "] " + reason);
    }
}
