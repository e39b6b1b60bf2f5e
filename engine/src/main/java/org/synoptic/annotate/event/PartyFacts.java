package org.synoptic.annotate.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;

/// What is known of the entities behind the parties of an event.
record PartyFacts(Names names) {

    static Party party(Mention mention) {
        return new Party(mention.entity(), mention.span());
    }

    Optional<Entity> entity(Party party) {
        return names.entity(party.entity());
    }

    EntityType type(Party party) {
        return entity(party).map(Entity::type).orElse(EntityType.PLACE);
    }

    Optional<String> country(Party party) {
        return entity(party).map(Entity::country);
    }

    /// What he may be called in the flag of a rule, in small letters: of "Armed forces of Ruritania" `armed_forces`, of
    /// "Ruritanian National Police" each of its words.
    Stream<String> groups(Party party) {
        String name = entity(party).map(Entity::name).orElse("").toLowerCase(Locale.ROOT);
        return type(party) == EntityType.GROUP
                ? Stream.of(name.split(" of ", 2)[0].replace(' ', '_'))
                : type(party) == EntityType.ORGANIZATION ? Arrays.stream(name.split(" ")) : Stream.empty();
    }

    /// A place or a state.
    boolean isPlace(Party party) {
        EntityType type = type(party);
        return type == EntityType.PLACE || type == EntityType.COUNTRY;
    }

    /// "HMS Ardent", which is often taken for a person, and "Gulf of Aden".
    boolean isShipOrWater(Party party, Grammar grammar) {
        String[] words = entity(party)
                .map(Entity::name)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(" ");
        if (words.length > 1 && grammar.is("ships", words[0])) return true;
        return type(party) == EntityType.PLACE && Arrays.stream(words).anyMatch(word -> grammar.is("waters", word));
    }

    /// The state of this code, when the text names it.
    Optional<Entity> state(String code) {
        return names.entity("country:" + code);
    }

    /// Two or more of one type, as those must be who do something with each other.
    boolean areSeveral(List<Party> parties) {
        return eachOnce(parties).size() > 1
                && parties.stream().map(this::type).distinct().count() == 1;
    }

    static List<Party> eachOnce(List<Party> parties) {
        Map<String, Party> byEntity = new LinkedHashMap<>();
        parties.forEach(party -> byEntity.putIfAbsent(party.entity(), party));
        return List.copyOf(byEntity.values());
    }
}
