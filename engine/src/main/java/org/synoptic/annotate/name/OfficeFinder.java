package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Offices: beside a name they become the person's role and country; by themselves ("the Russian president") they
/// mention who holds them.
final class OfficeFinder {
    private final PhraseTable titles;
    private final Grammar grammar;
    private final boolean cases;

    OfficeFinder(PhraseTable titles, Grammar grammar) {
        this.cases = grammar.has("cases");
        this.titles = titles;
        this.grammar = grammar;
    }

    /// An office in a sentence, with all that belongs to it: the tokens from `from` to before `to`.
    private record Office(
            int sentence,
            int from,
            int to,
            String role,
            String scope,
            @Nullable String country,
            boolean former,
            boolean definite) {}

    /// Gives the persons of the document the roles and countries that stand beside their names. "Former Prime Minister
    /// Jane Doe" held the
    /// office that the text spoke of before.
    void assign(Draft draft) {
        Map<String, String> lastState = new HashMap<>();
        forEachOffice(draft, office -> {
            if (office.country() != null && office.scope().equals("state")) {
                lastState.put(office.role(), office.country());
            }
            holder(draft, office).ifPresent(person -> {
                appoint(person, office);
                if (person.country == null) person.country = stateAfterName(draft, office);
                boolean elsewhere = person.country == null
                        && office.former()
                        && office.scope().equals("state");
                if (elsewhere) person.country = lastState.get(office.role());
            });
        });
    }

    /// Adds mentions for the offices that stand without a name.
    void mention(Draft draft) {
        forEachOffice(draft, office -> {
            boolean alone = holder(draft, office).isEmpty() && office.scope().equals("state") && !office.former();
            if (!alone || !office.definite()) return;
            Optional<Entity> entity = draft.people
                    .holder(office.role(), office.country())
                    .map(People.Person::entity)
                    .or(() -> Optional.ofNullable(office.country()).map(country -> unnamed(office.role(), country)));
            entity.ifPresent(holder -> {
                draft.found.removeIf(f -> f.overlaps(office.sentence(), office.from(), office.to())
                        && f.form() != Mention.Form.ADJECTIVE
                        && f.type() != EntityType.COUNTRY);
                draft.add(
                        new Found(
                                office.sentence(),
                                office.from(),
                                office.to(),
                                EntityType.PERSON,
                                holder.id(),
                                Mention.Form.ROLE),
                        holder);
            });
        });
    }

    /// Somebody of whom only the office is known.
    private static Entity unnamed(String role, String country) {
        String name = role + " of " + Gazetteer.state(country).name();
        return new Entity(EntityIds.of("person", name), EntityType.PERSON, name, null, country, role);
    }

    private interface OfficeUse {
        void use(Office office);
    }

    private void forEachOffice(Draft draft, OfficeUse action) {
        for (int s = 0; s < draft.sentences.size(); s++) {
            Sentence sentence = draft.sentences.get(s);
            int at = 0;
            while (at < sentence.size()) {
                Optional<PhraseTable.Hit> hit =
                        titles.at(sentence, at).filter(h -> isOffice(h.rule().column(2)));
                boolean insideName = hit.isPresent() && insideName(draft, s, hit.get());
                if (hit.isPresent() && !insideName) {
                    Office office = office(draft, s, hit.get());
                    action.use(office);
                    if (cases && sentence.token(hit.get().from()).is(Token.Feature.PLURAL))
                        joined(draft, office).ifPresent(action::use);
                }
                at = hit.isPresent() ? hit.get().to() : at + 1;
            }
        }
    }

    /// "президенты Франции и России": the office of the second state.
    private static Optional<Office> joined(Draft draft, Office first) {
        Sentence sentence = draft.sentences.get(first.sentence());
        boolean and = first.country() != null
                && first.to() + 1 < sentence.size()
                && sentence.token(first.to()).pos() == PartOfSpeech.CCONJ;
        if (!and) return Optional.empty();
        return draft.knownStarting(first.sentence(), first.to() + 1)
                .filter(state -> countryOf(state) != null)
                .map(state -> new Office(
                        first.sentence(),
                        state.from(),
                        state.to(),
                        first.role(),
                        first.scope(),
                        countryOf(state),
                        first.former(),
                        true));
    }

    /// "General" in "General Motors" is no office; in "President Putin", tagged as one name, it is.
    private static boolean insideName(Draft draft, int sentence, PhraseTable.Hit hit) {
        return draft.candidates.get(sentence).stream()
                .anyMatch(c -> c.type() != EntityType.PERSON
                        && c.known() == null
                        && c.from() <= hit.from()
                        && hit.to() < c.to());
    }

    private static boolean isOffice(String scope) {
        return switch (scope) {
            case "state", "body", "many" -> true;
            default -> false;
        };
    }

    private Office office(Draft draft, int s, PhraseTable.Hit hit) {
        Sentence sentence = draft.sentences.get(s);
        String country = hit.rule().column(3).isEmpty() ? null : hit.rule().column(3);
        int from = hit.from();
        int to = hit.to();
        boolean former = false;
        boolean definite = country != null || cases;
        int left = from - 1;
        while (left >= 0) {
            Token token = sentence.token(left);
            Optional<Candidate> place = draft.knownEnding(s, token.tag().equals("POS") ? left : left + 1);
            if (country == null && place.isPresent() && countryOf(place.get()) != null) {
                country = countryOf(place.get());
                definite = true;
                left = place.get().from() - 1;
                from = left + 1;
                continue;
            }
            String scope = scope(sentence, left);
            if (scope.equals("past")) former = true;
            else if (scope.equals("indefinite")) {
                definite = false;
                break;
            } else if (token.pos() == PartOfSpeech.DET) {
                definite = true;
                former |= isPast(sentence, left - 1);
                break;
            } else if (!scope.equals("word")) break;
            left--;
        }
        int of = to;
        if (of < sentence.size() && grammar.is("of", sentence.token(of).lower())) of++;
        if (of < sentence.size() && sentence.token(of).pos() == PartOfSpeech.DET) of++;
        Optional<Candidate> state = draft.knownStarting(s, of);
        Optional<Candidate> inside = inside(draft, s, hit);
        if (country == null && inside.isPresent()) country = countryOf(inside.get());
        boolean genitive = of > to
                || state.isPresent() && isAdjectiveBehind(state.get())
                || state.isPresent() && isGenitive(sentence.token(state.get().to() - 1));
        if (country == null && genitive && state.isPresent() && countryOf(state.get()) != null) {
            country = countryOf(state.get());
            boolean isOfAnother = isAdjective(state.get()) && !isAdjectiveBehind(state.get());
            if (!isOfAnother) to = state.get().to();
            definite = definite || from == 0 || !isIndefinite(sentence, from - 1);
        }
        return new Office(s, from, to, hit.rule().column(1), hit.rule().column(2), country, former, definite);
    }

    private String scope(Sentence sentence, int token) {
        return titles.at(sentence, token).map(hit -> hit.rule().column(2)).orElse("");
    }

    /// "then the president", "former".
    private boolean isPast(Sentence sentence, int token) {
        return token >= 0 && scope(sentence, token).equals("past");
    }

    private boolean isGenitive(Token last) {
        return cases ? last.is(Token.Feature.GENITIVE) : last.lower().endsWith("s");
    }

    /// "le président ukrainien".
    private boolean isAdjectiveBehind(Candidate state) {
        return grammar.has("adjectives-follow") && isAdjective(state);
    }

    /// "the spokesman for the Norwegian president": what follows is no part of the office, and not who holds it.
    private static boolean isAdjective(Candidate state) {
        KnownName known = state.known();
        return known != null && known.form() == Mention.Form.ADJECTIVE;
    }

    /// "le ministre russe des Affaires étrangères": the state within the words.
    private static Optional<Candidate> inside(Draft draft, int s, PhraseTable.Hit hit) {
        return draft.known.get(s).stream()
                .filter(c -> hit.from() < c.from() && c.to() < hit.to() && countryOf(c) != null)
                .findFirst();
    }

    private boolean isIndefinite(Sentence sentence, int token) {
        return titles.at(sentence, token)
                .map(hit -> hit.rule().column(2).equals("indefinite"))
                .orElse(false);
    }

    private static @Nullable String countryOf(Candidate candidate) {
        KnownName known = candidate.known();
        return known == null || candidate.type() != EntityType.COUNTRY && !known.capital() ? null : known.country();
    }

    /// The person named right after the office, or right before it and a comma.
    private Optional<People.Person> holder(Draft draft, Office office) {
        Sentence sentence = draft.sentences.get(office.sentence());
        int after = office.to();
        while (after < sentence.size()
                && (isTitleWord(sentence, after) || sentence.token(after).text().equals(","))) after++;
        int before = office.from() - 1;
        while (before > 0 && (sentence.token(before).pos() == PartOfSpeech.DET || isPast(sentence, before))) before--;
        Optional<Candidate> named = draft.candidateStarting(office.sentence(), after)
                .filter(c -> c.type() == EntityType.PERSON)
                .or(() -> draft.candidates.get(office.sentence()).stream()
                        .filter(c -> c.type() == EntityType.PERSON && c.from() <= office.from() && office.to() < c.to())
                        .findFirst());
        if (named.isEmpty() && before > 0 && sentence.token(before).text().equals(",")) {
            named = draft.candidateEnding(office.sentence(), before).filter(c -> c.type() == EntityType.PERSON);
        }
        return named.map(candidate -> NameFinder.person(draft, candidate));
    }

    /// "Prime Minister Jane Doe of Ruritania".
    private @Nullable String stateAfterName(Draft draft, Office office) {
        Sentence sentence = draft.sentences.get(office.sentence());
        for (Candidate named : draft.candidates.get(office.sentence())) {
            boolean holder =
                    named.type() == EntityType.PERSON && named.from() >= office.to() && named.from() <= office.to() + 2;
            boolean of = holder
                    && named.to() < sentence.size()
                    && grammar.is("of", sentence.token(named.to()).lower());
            if (!of) continue;
            Optional<Candidate> state = draft.knownStarting(office.sentence(), named.to() + 1);
            if (state.isPresent()) return countryOf(state.get());
        }
        return null;
    }

    private boolean isTitleWord(Sentence sentence, int token) {
        return titles.at(sentence, token)
                .map(hit -> !hit.rule().column(2).equals("indefinite"))
                .orElse(false);
    }

    private static void appoint(People.Person person, Office office) {
        boolean higher = person.role == null || office.scope().equals("state") && person.country == null;
        if (higher) {
            person.role = office.role();
            person.former = office.former();
        }
        if (person.country == null) person.country = office.country();
    }
}
