package org.synoptic.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/// An entity across documents.
///
/// @param names the forms found, by language tag, each list in order of frequency
/// @param mentions every place that names it, in order of documents and text
public record DossierEntity(Entity entity, SortedMap<String, List<String>> names, List<Passage> mentions) {
    public DossierEntity {
        mentions = List.copyOf(mentions);
    }

    /// What the reports of a language call a person in full, most of them: "Sergej Lawrow". Empty where they give no
    /// name of as many words, and for what is no person or is named by an office.
    ///
    /// @param language without region
    public Optional<String> nameIn(String language) {
        if (entity.type() != EntityType.PERSON || isNamedByOffice()) return Optional.empty();
        int words = entity.name().split(" ").length;
        return names.entrySet().stream()
                .filter(forms -> forms.getKey().split("-", 2)[0].equals(language))
                .flatMap(forms -> forms.getValue().stream())
                .filter(form -> form.split(" ").length == words && !isGenitive(form) && !isShouted(form))
                .findFirst();
    }

    /// Whether a party without a name of its own is one person, as far as English reports alone tell of it.
    public boolean isOneOfMany() {
        return entity.type() == EntityType.GROUP
                && names.keySet().stream().allMatch(tag -> tag.startsWith("en"))
                && GroupNames.areOne(
                        names.values().stream().flatMap(List::stream).toList());
    }

    private boolean isNamedByOffice() {
        return entity.role() != null && entity.name().startsWith(entity.role() + " of ");
    }

    /// "Emmanuel Macrons".
    private boolean isGenitive(String form) {
        return form.endsWith("s") && !entity.name().endsWith("s");
    }

    private static boolean isShouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
