package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;

/// Makes one entity of the entities of many documents that mean the same, across spellings, scripts and languages.
///
/// Persons meet by full name in the folded spelling, then a single name meets the one person of the dossier who bears
/// it, then an office
/// without a name ("President of Iran") meets the one person who holds it. Different countries keep persons apart.
public final class EntityLinker {
    /// Languages that write foreign names by their sound, in a script of their own.
    private static final Set<String> OTHER_SCRIPTS = Set.of("ru", "uk", "be", "bg", "sr", "mk", "el", "ka", "hy");

    /// @param documents with the ids of the dossier, in the order given
    public record Linked(List<AnnotatedDocument> documents, List<DossierEntity> entities) {}

    private final NameList listed;

    public EntityLinker() {
        this(NameList.EMPTY);
    }

    /// @param listed entities that are never made one
    public EntityLinker(NameList listed) {
        this.listed = listed;
    }

    public Linked link(List<AnnotatedDocument> documents) {
        Map<String, Entity> all = collect(documents);
        Map<String, String> canonical = new PersonLinks(all, transcribed(documents), listed).canonicalIds();
        List<AnnotatedDocument> linked =
                documents.stream().map(document -> renamed(document, canonical)).toList();
        return new Linked(linked, dossierEntities(linked, merged(all, canonical)));
    }

    /// Ids of the persons whose names are transcribed, from the script of their report or in the manner of its
    /// language, as "Poutine", and by no report otherwise.
    private static Set<String> transcribed(List<AnnotatedDocument> documents) {
        Set<String> ids = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (AnnotatedDocument document : documents) {
            String tag = primaryTag(document);
            boolean script = OTHER_SCRIPTS.contains(tag);
            for (Entity entity : document.entities()) {
                boolean own = !tag.equals("en") && GermanSlavic.isOfCyrillicState(entity.country());
                (script || own ? ids : others).add(entity.id());
            }
        }
        ids.removeAll(others);
        return ids;
    }

    /// All entities by id, those of English documents first, so that names are English where a report is; where
    /// documents know different things of one, what the first knows is kept and what it lacks
    /// is taken from later ones.
    private static Map<String, Entity> collect(List<AnnotatedDocument> documents) {
        Map<String, Entity> all = new LinkedHashMap<>();
        List<AnnotatedDocument> englishFirst = new ArrayList<>(documents);
        englishFirst.sort(Comparator.comparing(document -> !primaryTag(document).equals("en")));
        for (AnnotatedDocument document : englishFirst) {
            for (Entity entity : document.entities()) {
                all.merge(entity.id(), entity, EntityLinker::filledFrom);
            }
        }
        return all;
    }

    private static String primaryTag(AnnotatedDocument document) {
        return document.document().language().primary();
    }

    private static Map<String, Entity> merged(Map<String, Entity> all, Map<String, String> canonical) {
        Map<String, Entity> merged = new LinkedHashMap<>();
        for (Entity entity : all.values()) {
            String id = canonical.getOrDefault(entity.id(), entity.id());
            Entity leader = Optional.ofNullable(all.get(id)).orElse(entity);
            merged.putIfAbsent(id, leader);
            merged.computeIfPresent(id, (key, known) -> filledFrom(known, entity));
        }
        return merged;
    }

    private static Entity filledFrom(Entity known, Entity other) {
        String country = known.country() != null ? known.country() : other.country();
        String role = known.role() != null ? known.role() : other.role();
        String item = known.wikidata() != null ? known.wikidata() : other.wikidata();
        return new Entity(known.id(), known.type(), known.name(), known.code(), country, role, item);
    }

    private static AnnotatedDocument renamed(AnnotatedDocument document, Map<String, String> ids) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Entity entity : document.entities()) {
            String id = ids.getOrDefault(entity.id(), entity.id());
            Entity renamed = new Entity(
                    id,
                    entity.type(),
                    entity.name(),
                    entity.code(),
                    entity.country(),
                    entity.role(),
                    entity.wikidata());
            entities.merge(id, renamed, EntityLinker::filledFrom);
        }
        return new AnnotatedDocument(
                document.document(),
                document.module(),
                document.mentions().stream()
                        .map(m -> new Mention(m.span(), m.type(), ids.getOrDefault(m.entity(), m.entity()), m.form()))
                        .toList(),
                List.copyOf(entities.values()),
                document.times(),
                document.quotes().stream().map(quote -> renamed(quote, ids)).toList(),
                document.events().stream().map(event -> renamed(event, ids)).toList(),
                document.quantities(),
                document.leftOut().stream().map(event -> renamed(event, ids)).toList());
    }

    private static Quote renamed(Quote quote, Map<String, String> ids) {
        String speaker = quote.speaker() == null ? null : ids.getOrDefault(quote.speaker(), quote.speaker());
        return new Quote(
                quote.id(),
                quote.span(),
                quote.direct(),
                quote.denied(),
                speaker,
                quote.speakerSpan(),
                quote.spoken(),
                quote.spokenSpan(),
                quote.medium(),
                quote.rule());
    }

    private static EventMention renamed(EventMention event, Map<String, String> ids) {
        Party place = event.place();
        Party attributedTo = event.attributedTo();
        return new EventMention(
                event.id(),
                event.span(),
                event.trigger(),
                event.type(),
                event.mode(),
                event.actors().stream().map(party -> renamed(party, ids)).toList(),
                event.targets().stream().map(party -> renamed(party, ids)).toList(),
                place == null ? null : renamed(place, ids),
                event.time(),
                event.status(),
                attributedTo == null ? null : renamed(attributedTo, ids),
                event.quantities(),
                event.rule());
    }

    private static Party renamed(Party party, Map<String, String> ids) {
        return new Party(ids.getOrDefault(party.entity(), party.entity()), party.span());
    }

    /// Those who have no name are met only as parties of events.
    ///
    /// @param forms takes the words that they are told in
    private static void addUnnamed(
            List<AnnotatedDocument> documents,
            Map<String, List<Passage>> mentions,
            Map<String, SortedMap<String, Map<String, Integer>>> forms) {
        Map<String, SequencedSet<Passage>> unnamed = new LinkedHashMap<>();
        for (AnnotatedDocument document : documents) {
            for (EventMention event : document.allRead()) {
                for (Party party : event.parties().toList()) {
                    if (mentions.containsKey(party.entity())) continue;
                    boolean first = unnamed.computeIfAbsent(party.entity(), id -> new LinkedHashSet<>())
                            .add(document.document().passage(party.span()));
                    if (first) {
                        count(
                                forms,
                                party.entity(),
                                primaryTag(document),
                                party.span().of(document.text()));
                    }
                }
            }
        }
        unnamed.forEach((id, passages) -> mentions.put(id, List.copyOf(passages)));
    }

    private static void count(
            Map<String, SortedMap<String, Map<String, Integer>>> forms, String id, String tag, String words) {
        forms.computeIfAbsent(id, entity -> new TreeMap<>())
                .computeIfAbsent(tag, language -> new LinkedHashMap<>())
                .merge(words, 1, Integer::sum);
    }

    private static List<DossierEntity> dossierEntities(
            List<AnnotatedDocument> documents, Map<String, Entity> entities) {
        Map<String, List<Passage>> mentions = new LinkedHashMap<>();
        Map<String, SortedMap<String, Map<String, Integer>>> forms = new LinkedHashMap<>();
        for (AnnotatedDocument document : documents) {
            for (Mention mention : document.mentions()) {
                mentions.computeIfAbsent(mention.entity(), id -> new ArrayList<>())
                        .add(document.document().passage(mention.span()));
                if (isNamed(mention)) {
                    count(
                            forms,
                            mention.entity(),
                            primaryTag(document),
                            mention.span().of(document.text()));
                }
            }
        }
        addUnnamed(documents, mentions, forms);
        List<DossierEntity> result = new ArrayList<>();
        mentions.forEach((id, passages) -> {
            Entity entity = entities.get(id);
            if (entity != null)
                result.add(new DossierEntity(entity, byFrequency(forms.getOrDefault(id, new TreeMap<>())), passages));
        });
        return result;
    }

    /// "britische Regierung" names no one, but is how its body is called.
    private static boolean isNamed(Mention mention) {
        return mention.form() == Mention.Form.NAME
                || mention.form() == Mention.Form.ROLE && mention.type() == EntityType.ORGANIZATION;
    }

    private static SortedMap<String, List<String>> byFrequency(SortedMap<String, Map<String, Integer>> forms) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        forms.forEach((tag, counts) -> sorted.put(
                tag,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList()));
        return sorted;
    }
}
