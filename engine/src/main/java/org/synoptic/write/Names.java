package org.synoptic.write;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Dossier;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Names of entities, states and languages, in English.
final class Names {
    private static final Map<String, String> STATES = states();

    private final Map<String, Entity> entities = new HashMap<>();

    Names(Dossier dossier) {
        for (DossierEntity found : dossier.entities()) {
            entities.put(found.entity().id(), found.entity());
        }
        for (DossierEntity found : dossier.entities()) {
            Entity entity = found.entity();
            if (entity.type() == EntityType.COUNTRY && entity.code() != null) {
                entities.putIfAbsent(entity.code(), entity);
            }
        }
    }

    /// @param id of an entity, or an ISO 3166-1 alpha-3 code
    String of(String id) {
        Entity entity = entities.get(id);
        return entity != null ? Plain.line(entity.name(), 80) : STATES.getOrDefault(id, id);
    }

    @Nullable
    String role(String id) {
        Entity entity = entities.get(id);
        return entity == null || entity.role() == null ? null : Plain.line(entity.role(), 80);
    }

    /// `en` for `en-GB`: accounts in British and American English are in one language.
    static String withoutRegion(String tag) {
        return tag.split("-", 2)[0];
    }

    /// "German"; the tag itself where no name is known.
    static String language(String tag) {
        if (tag.equals("und")) return "language unknown";
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
