package org.synoptic.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.Event.MentionRef;
import org.synoptic.model.EventMention;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Status;

/// Whether an event took place, in words, and on whose word: "occurred, according to Norhaven officials", "planned,
/// begun in [2]".
final class Standing {
    private static final int MOST_SOURCES = 2;
    private static final int LONGEST_SOURCE = 60;

    private final Accounts accounts;
    private final Names names;

    Standing(Accounts accounts, Names names) {
        this.accounts = accounts;
        this.names = names;
    }

    /// @param status of the event, or `disputed`
    String of(Event event, String status) {
        PageWords words = accounts.words();
        String standing = words.of("status " + status);
        String begun = event.status() == Status.PLANNED ? tellingItBegun(event) : "";
        if (!begun.isEmpty()) standing += ", " + words.of("begun in", "accounts", begun);
        String sources = sources(event);
        return sources.isEmpty() ? standing : standing + ", " + words.of("on the word of", "sources", sources);
    }

    /// "[2] [3]": the accounts that say so with a time; "the visit" by itself says nothing.
    private String tellingItBegun(Event event) {
        Map<String, Boolean> begun = new LinkedHashMap<>();
        for (MentionRef told : event.mentions()) {
            EventMention mention = mention(told);
            if (mention == null || mention.time() == null) continue;
            boolean isBegun = mention.status() == Status.OCCURRED || mention.status() == Status.ONGOING;
            begun.merge(told.document(), isBegun, Boolean::logicalAnd);
        }
        return begun.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(account -> "[" + accounts.ref(account.getKey()).number() + "]")
                .collect(Collectors.joining(" "));
    }

    /// Those to whom every telling leaves it; empty where one tells it in its own voice, or where they are many.
    private String sources(Event event) {
        Set<String> sources = new LinkedHashSet<>();
        for (MentionRef told : event.mentions()) {
            EventMention mention = mention(told);
            Party source = mention == null ? null : mention.attributedTo();
            if (source == null) return "";
            sources.add(called(told.document(), source));
        }
        return sources.size() > MOST_SOURCES
                ? ""
                : String.join(' ' + accounts.words().of("and") + ' ', sources);
    }

    /// In the words of an account in the language of the page where they are more than a name: "Western leaders" are
    /// not all of the West.
    private String called(String document, Party source) {
        String language =
                Locale.forLanguageTag(accounts.ref(document).language()).getLanguage();
        boolean isNamed = accounts.document(document).mentions().stream()
                .anyMatch(mention ->
                        mention.type() != EntityType.GROUP && mention.span().equals(source.span()));
        return isNamed || !language.equals(accounts.words().language())
                ? names.dative(source.entity())
                : Plain.line(accounts.words(new Passage(document, source.span())), LONGEST_SOURCE);
    }

    private @Nullable EventMention mention(MentionRef told) {
        List<EventMention> events = accounts.document(told.document()).events();
        return events.stream()
                .filter(event -> Objects.equals(event.id(), told.id()))
                .findFirst()
                .orElse(null);
    }
}
