package org.synoptic.annotate.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.ListedName;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// A user's own list of names, found in texts of any language and script. May be used by many threads at once.
public final class NameList {
    /// A list without names.
    public static final NameList EMPTY = new NameList(List.of());

    /// Forms are looked up by so many first letters.
    private static final int KEY = 3;

    private record Form(String text, KnownName name) {}

    /// A place in a text where a listed form stands.
    record Match(Span span, KnownName name) {}

    private final Map<String, List<Form>> byStart = new HashMap<>();
    private final Map<String, Entity> byForm = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    public NameList(List<ListedName> names) {
        for (ListedName name : names) {
            Entity entity = entity(name);
            KnownName known = new KnownName(entity, Mention.Form.NAME, false);
            for (String form : name.forms()) {
                byForm.put(form, entity);
                add(form, known);
                String capitals = form.toUpperCase(Locale.ROOT);
                if (form.length() > KEY && !capitals.equals(form) && !byForm.containsKey(capitals))
                    add(capitals, known);
            }
        }
        byStart.values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> -form.text().length())));
    }

    private void add(String form, KnownName known) {
        byStart.computeIfAbsent(start(form, 0), key -> new ArrayList<>()).add(new Form(form, known));
    }

    private static String start(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + KEY));
    }

    /// Two of one name are told apart by their items of Wikidata, else by a number.
    private Entity entity(ListedName name) {
        String code = name.type() == EntityType.COUNTRY ? name.country() : null;
        String id = code != null ? EntityIds.country(code) : EntityIds.of(idType(name.type()), name.name());
        String item = name.wikidata();
        if (ids.contains(id) && item != null) id += "-" + item.toLowerCase(Locale.ROOT);
        String unique = id;
        for (int i = 2; ids.contains(unique); i++) unique = id + "-" + i;
        ids.add(unique);
        return new Entity(unique, name.type(), name.name(), code, name.country(), name.role(), item);
    }

    private static String idType(EntityType type) {
        return type == EntityType.ORGANIZATION ? "org" : type.label();
    }

    public boolean isEmpty() {
        return byForm.isEmpty();
    }

    /// The entity of exactly this form.
    public Optional<Entity> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /// Whether the id is that of an entity of the list.
    boolean holds(String id) {
        return ids.contains(id);
    }

    /// The longest listed forms in the text, as whole words, from left to right without overlap.
    List<Match> find(String text) {
        List<Match> found = new ArrayList<>();
        if (isEmpty()) return found;
        int at = 0;
        while (at < text.length()) {
            Form form = isEdge(text, at) ? at(text, at) : null;
            if (form != null) found.add(new Match(new Span(at, at + form.text().length()), form.name()));
            at += form == null ? 1 : form.text().length();
        }
        return found;
    }

    private @Nullable Form at(String text, int at) {
        for (int length = Math.min(KEY, text.length() - at); length > 0; length--) {
            for (Form form : byStart.getOrDefault(text.substring(at, at + length), List.of())) {
                if (text.startsWith(form.text(), at)
                        && isEdge(text, at + form.text().length())) return form;
            }
        }
        return null;
    }

    /// Between two letters or digits no word begins or ends, but in scripts that set no blanks.
    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) return true;
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) return true;
        return isWithoutBlanks(before) || isWithoutBlanks(after);
    }

    private static boolean isWithoutBlanks(int letter) {
        return switch (UScript.getScript(letter)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.THAI -> true;
            default -> false;
        };
    }

    /// The names of a document whose language has no module: those of the list and no others.
    public Names in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Set<Entity> entities = new LinkedHashSet<>();
        for (Match match : find(text)) {
            Entity entity = match.name().entity();
            mentions.add(new Mention(match.span(), entity.type(), entity.id(), Mention.Form.NAME));
            entities.add(entity);
        }
        return new Names(mentions, List.copyOf(entities));
    }
}
