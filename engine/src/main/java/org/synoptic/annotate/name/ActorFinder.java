package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Finds those who act without a name of their own: "police", "the rebels", "Turkish journalists".
///
/// They are parties of events and no names: whoever looks for names does not see them.
public final class ActorFinder {
    private static final int MAX_MODIFIERS = 4;
    private static final int MAX_NAME = 4;
    private static final int MIN_HOME = 2;
    /// In words; in a longer report a name that nobody recognized is most often none.
    private static final int WHOLE = 60;

    private static final String MEMBERS = "Members";
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> endings = new HashMap<>();
    private final boolean cases;
    private final Grammar grammar;

    /// Words that say that somebody is not of the country that a text tells of: "foreign", "Western".
    private final Set<String> abroad = new HashSet<>();

    /// Words in the names of what is no party: "War", "Treaty".
    private final Set<String> nobody = new HashSet<>();

    private enum Kind {
        AGENT,
        BODY,
        PEOPLE,
        /// As people, and of the country that a text tells of only where it says so.
        PRIVATE;

        boolean arePeople() {
            return this == PEOPLE || this == PRIVATE;
        }
    }

    private record Actor(String name, Kind kind) {}

    /// The noun phrase without its article.
    private record Phrase(int from, int to, Actor actor) {}

    /// @param lines of `actors.tsv`
    public ActorFinder(List<RuleFiles.Line> lines, Grammar grammar) {
        this.cases = grammar.has("cases");
        this.grammar = grammar;
        for (RuleFiles.Line line : lines) {
            if (line.column(1).equals("-")) {
                abroad.addAll(List.of(line.column(0).toLowerCase(Locale.ROOT).split("\\|")));
                continue;
            }
            if (line.column(1).equals("nobody")) {
                nobody.addAll(List.of(line.column(0).split("\\|")));
                continue;
            }
            for (String noun : line.column(0).toLowerCase(Locale.ROOT).split("\\|")) {
                Actor actor = new Actor(line.column(1).equals("=") ? capitalized(noun) : line.column(1), kind(line));
                boolean ending = noun.startsWith("*");
                actors.put(ending ? noun.substring(1) : noun, actor);
                if (ending) endings.put(noun.substring(1), actor);
            }
        }
    }

    private static String capitalized(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private static Kind kind(RuleFiles.Line line) {
        return switch (line.column(2)) {
            case "agent" -> Kind.AGENT;
            case "body" -> Kind.BODY;
            case "people" -> Kind.PEOPLE;
            case "private" -> Kind.PRIVATE;
            default -> throw line.wrong("neither agent nor body nor people nor private: '" + line.column(2) + "'");
        };
    }

    /// The names, and with them those who act without one in the sentences, or under a name that was not recognized.
    ///
    /// @param told the sentences in which they are looked for
    /// @param sentences all of the report
    /// @param times where no actor can be
    public Names with(Names names, List<Sentence> told, List<Sentence> sentences, List<TimeExpression> times) {
        Set<Integer> dated = new HashSet<>();
        for (TimeExpression time : times) {
            for (int i = time.span().start(); i < time.span().end(); i++) dated.add(i);
        }
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        Known known = new Known(dated, persons(names), speaking(sentences), home(names), words >= WHOLE);
        List<Mention> mentions = new ArrayList<>(names.mentions());
        Map<String, Entity> entities = new LinkedHashMap<>();
        names.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Sentence sentence : told) {
            OfSentence here = new OfSentence(sentence, names, known);
            for (int i = 0; i < sentence.size(); i++) {
                here.at(i).ifPresent(found -> {
                    entities.putIfAbsent(found.entity().id(), found.entity());
                    mentions.add(found.mention());
                });
            }
        }
        return new Names(mentions, List.copyOf(entities.values()));
    }

    private record Unnamed(Mention mention, Entity entity) {}

    /// What is known of the document.
    ///
    /// @param dated offsets that belong to a time
    /// @param persons by the first and by the last word of their names
    /// @param speaking names of persons of which the text says that they speak
    /// @param home the one country that it tells of
    /// @param whole whether it is long enough for its names to be recognized
    private record Known(
            Set<Integer> dated,
            Map<String, Entity> persons,
            Set<String> speaking,
            @Nullable String home,
            boolean whole) {}

    private static Map<String, Entity> persons(Names names) {
        Map<String, Entity> persons = new HashMap<>();
        for (Entity entity : names.entities()) {
            if (entity.type() != EntityType.PERSON) continue;
            String name = entity.name();
            persons.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entity);
            persons.putIfAbsent(name.split(" ", 2)[0], entity);
        }
        return persons;
    }

    /// Names of which the text says "Smith said", and never "the Smith": usual ones, and those of whom it also says
    /// "told Smith".
    private Set<String> speaking(List<Sentence> sentences) {
        Set<String> speaking = new HashSet<>();
        Set<String> told = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token word = sentence.token(i);
                if (word.pos() != PartOfSpeech.PROPN) continue;
                if (LatinNames.usual(word.text()) > 0) told.add(word.text());
                if (grammar.is("says", lemma(sentence.token(i + 1)))) speaking.add(word.text());
                if (i > 0 && grammar.is("tells", sentence.token(i - 1).lower())) told.add(word.text());
                if (i > 0 && sentence.token(i - 1).pos() == PartOfSpeech.DET) things.add(word.text());
            }
        }
        speaking.retainAll(told);
        speaking.removeAll(things);
        return speaking;
    }

    /// The country that three quarters of the names of states and places belong to; where there are
    /// few of them, with the
    /// bodies and persons of a country.
    private static @Nullable String home(Names names) {
        List<String> places = countries(names, mention -> isPlace(mention.type()));
        String home = most(places);
        if (home != null || places.size() >= MIN_HOME) return home;
        return most(countries(names, mention -> true));
    }

    private static boolean isPlace(EntityType type) {
        return type == EntityType.COUNTRY || type == EntityType.PLACE;
    }

    private static List<String> countries(Names names, Predicate<Mention> counted) {
        return names.mentions().stream()
                .filter(counted)
                .flatMap(mention -> Optional.ofNullable(names.entity(mention).country()).stream())
                .toList();
    }

    private static @Nullable String most(List<String> countries) {
        Map<String, Integer> counts = new TreeMap<>();
        countries.forEach(country -> counts.merge(country, 1, Integer::sum));
        int enough = Math.max(MIN_HOME, (3 * countries.size() + 3) / 4);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private final class OfSentence {
        private final Sentence sentence;
        private final Names names;
        private final Map<Integer, Mention> covering = new HashMap<>();

        private final Known known;

        OfSentence(Sentence sentence, Names names, Known known) {
            this.sentence = sentence;
            this.names = names;
            this.known = known;
            List<Mention> shortestFirst = new ArrayList<>(names.within(sentence.span()));
            shortestFirst.sort(
                    Comparator.comparingInt((Mention mention) -> mention.span().length()));
            for (Mention mention : shortestFirst) {
                int end = sentence.indexAt(mention.span().end() - 1);
                for (int i = sentence.indexAt(mention.span().start()); i <= end; i++) covering.put(i, mention);
            }
        }

        Optional<Unnamed> at(int head) {
            return phrase(head).flatMap(this::unnamed).or(() -> unrecognized(head));
        }

        /// A short run of proper nouns that nobody took for a name and that stands by itself.
        private Optional<Unnamed> unrecognized(int last) {
            if (!isProper(last) || Shapes.isAttribute(sentence.token(last), grammar)) return Optional.empty();
            boolean goesOn = last + 1 < sentence.size()
                    && (isProper(last + 1) || Shapes.isAttribute(sentence.token(last + 1), grammar));
            if (goesOn) return Optional.empty();
            int from = last;
            while (from > 0 && isProper(from - 1) && !Shapes.isAttribute(sentence.token(from - 1), grammar)) from--;
            boolean beside = covering.containsKey(from - 1) || covering.containsKey(last + 1);
            boolean common = from == last && actors.containsKey(lemma(sentence.token(last))) || isOffice(last);
            if (beside || common || last + 1 - from > MAX_NAME) return Optional.empty();
            Span span = sentence.span(from, last + 1);
            List<String> words = new ArrayList<>();
            for (int i = from; i <= last; i++) words.add(sentence.token(i).text());
            Entity person = words.size() == 1 ? known.persons().get(words.getFirst()) : null;
            boolean speaks = known.speaking().contains(words.getFirst()) && words.size() == 1;
            boolean unsure = known.whole() && !speaks;
            if (person == null
                    && (last == 0 || cases || unsure || words.stream().anyMatch(nobody::contains)))
                return Optional.empty();
            Entity entity = person != null ? person : proper(words, speaks);
            return Optional.of(new Unnamed(new Mention(span, entity.type(), entity.id(), Mention.Form.NAME), entity));
        }

        /// "Deputy Foreign Minister", "Special Representative": what somebody is, not who.
        private boolean isOffice(int last) {
            Actor actor = actors.get(sentence.token(last).lower());
            return actor != null && actor.kind() == Kind.AGENT;
        }

        private boolean isProper(int index) {
            Token token = sentence.token(index);
            return token.pos() == PartOfSpeech.PROPN
                    && Character.isUpperCase(token.text().codePointAt(0))
                    && !covering.containsKey(index)
                    && !known.dated().contains(token.span().start());
        }

        /// Two or three words are taken for a person's name, and one that is a usual name of who speaks; one word
        /// or many for a body's.
        private static Entity proper(List<String> words, boolean speaks) {
            String name = String.join(" ", words);
            boolean person =
                    (words.size() == 2 || words.size() == 3 || speaks) && !name.equals(name.toUpperCase(Locale.ROOT));
            return new Entity(
                    EntityIds.of(person ? "person" : "org", name),
                    person ? EntityType.PERSON : EntityType.ORGANIZATION,
                    name,
                    null,
                    null,
                    null);
        }

        private Optional<Phrase> phrase(int head) {
            Token token = sentence.token(head);
            boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
            if (!noun || covering.containsKey(head) || isModifier(head) || isNobody(head)) return Optional.empty();
            if (isProper(head) && head > 0 && isProper(head - 1)) return Optional.empty();
            Actor actor = null;
            int from = head;
            if (head > 0) {
                actor = actors.get(sentence.token(head - 1).lower() + " " + lemma(token));
                if (actor != null) from = head - 1;
            }
            if (actor == null) actor = byNoun(lemma(token));
            if (actor == null) return Optional.empty();
            int first = Math.max(0, from - MAX_MODIFIERS);
            while (from > first && isDescription(from - 1)) from--;
            return Optional.of(new Phrase(from, head + 1, actor));
        }

        /// "the former chief of staff": what somebody is the head of; "by force" is nobody.
        private boolean isNobody(int noun) {
            if (noun > 0
                    && grammar.is(
                            "nobody",
                            sentence.token(noun - 1).lower() + " "
                                    + sentence.token(noun).lower())) return true;
            return noun > 1
                    && grammar.is("of", sentence.token(noun - 1).lower())
                    && grammar.is("chief", sentence.token(noun - 2).lower());
        }

        private boolean isModifier(int head) {
            int next = head + 1;
            if (next >= sentence.size()) return false;
            Mention named = covering.get(next);
            boolean title = named != null
                    && named.type() == EntityType.PERSON
                    && named.form() == Mention.Form.NAME
                    && sentence.indexAt(named.span().start()) == next;
            PartOfSpeech pos = sentence.token(next).pos();
            boolean compound = pos == PartOfSpeech.NOUN
                    || pos == PartOfSpeech.PROPN && sentence.token(head).pos() == PartOfSpeech.PROPN;
            return title || named == null && compound && !cases;
        }

        private boolean isDescription(int index) {
            PartOfSpeech pos = sentence.token(index).pos();
            return !covering.containsKey(index)
                    && (pos == PartOfSpeech.ADJ || !cases)
                    && (pos == PartOfSpeech.ADJ || pos == PartOfSpeech.NOUN || pos == PartOfSpeech.NUM);
        }

        private Optional<Unnamed> unnamed(Phrase phrase) {
            Mention beside = before(phrase.from());
            if (cases && isTitle(phrase.to())) return Optional.empty();
            Actor inner = ofWhom(phrase);
            if (inner != null) return Optional.of(unnamed(named(phrase, inner), phrase.from(), known.home()));
            Unnamed local = local(phrase, beside);
            if (local != null) return Optional.of(local);
            if (beside != null && isOwner(beside, phrase)) {
                String country = names.entity(beside).country();
                return Optional.of(unnamed(phrase, phrase.from(), country == null ? countryAfter(phrase) : country));
            }
            if (!phrase.actor().kind().arePeople()) {
                boolean acts = beside != null || after(phrase.to(), true) != null;
                return acts ? Optional.empty() : Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
            }
            if (beside == null) return Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
            int from = sentence.indexAt(beside.span().start());
            return Optional.of(unnamed(phrase, from, names.entity(beside).country()));
        }

        /// "Castro's government" acts, and not he.
        private boolean isOwner(Mention beside, Phrase phrase) {
            return beside.type() == EntityType.PERSON
                    && beside.form() == Mention.Form.NAME
                    && phrase.actor().kind() == Kind.BODY
                    && sentence.token(phrase.from() - 1).tag().equals("POS");
        }

        private static Phrase named(Phrase phrase, Actor actor) {
            return new Phrase(phrase.from(), phrase.to(), actor);
        }

        /// "members of the guard": they are the guard.
        private @Nullable Actor ofWhom(Phrase phrase) {
            int at = phrase.to();
            if (!phrase.actor().name().equals(MEMBERS) || at + 1 >= sentence.size()) return null;
            boolean of = sentence.token(at).lower().equals("of");
            if (of) at++;
            boolean article = sentence.token(at).pos() == PartOfSpeech.DET;
            if (!of && !article) return null;
            int head = article ? at + 1 : at;
            while (head < sentence.size() && sentence.token(head).pos() == PartOfSpeech.ADJ) head++;
            return head < sentence.size() && !covering.containsKey(head) ? byNoun(lemma(sentence.token(head))) : null;
        }

        /// "the Rivershire government": of a region of a state that is not known to be one.
        private @Nullable Unnamed local(Phrase phrase, @Nullable Mention beside) {
            boolean region = beside != null
                    && phrase.actor().kind() == Kind.BODY
                    && beside.type() == EntityType.PLACE
                    && names.entity(beside).country() == null
                    && sentence.indexAt(beside.span().end() - 1) + 1 >= phrase.from() - 1;
            if (!region || beside == null) return null;
            String name = phrase.actor().name() + " of " + names.entity(beside).name();
            Entity entity = new Entity(EntityIds.of("org", name), EntityType.ORGANIZATION, name, null, null, null);
            Span span = sentence.span(sentence.indexAt(beside.span().start()), phrase.to());
            return new Unnamed(new Mention(span, entity.type(), entity.id(), Mention.Form.ROLE), entity);
        }

        /// "министр иностранных дел России Петров": a person's name ends the phrase.
        private boolean isTitle(int to) {
            int at = to;
            while (at < sentence.size()) {
                Mention named = covering.get(at);
                if (named != null && named.type() == EntityType.PERSON) return named.form() == Mention.Form.NAME;
                Token token = sentence.token(at);
                boolean attribute = token.is(Token.Feature.GENITIVE) && token.pos() != PartOfSpeech.PRON;
                if (!attribute) return false;
                at++;
            }
            return false;
        }

        private @Nullable String countryAfter(Phrase phrase) {
            Mention after = after(phrase.to(), false);
            if (after != null) return names.entity(after).country();
            boolean foreign = false;
            for (int i = phrase.from(); i < phrase.to(); i++)
                foreign |= abroad.contains(sentence.token(i).lower());
            return foreign || phrase.actor().kind() == Kind.PRIVATE ? null : known.home();
        }

        private Unnamed unnamed(Phrase phrase, int from, @Nullable String country) {
            String name = phrase.actor().name();
            if (country != null) name += " of " + Gazetteer.state(country).name();
            EntityType type = phrase.actor().kind() == Kind.BODY ? EntityType.ORGANIZATION : EntityType.GROUP;
            Entity entity = new Entity(
                    EntityIds.of(type == EntityType.GROUP ? "group" : "org", name), type, name, null, country, null);
            Span span = sentence.span(from, phrase.to());
            return new Unnamed(new Mention(span, type, entity.id(), Mention.Form.ROLE), entity);
        }

        /// "Turkish journalists", "Iran's opposition".
        private @Nullable Mention before(int from) {
            int at = from - 1;
            if (at > 0 && sentence.token(at).tag().equals("POS")) at--;
            // "the Border Agency (BA) officers"
            boolean bracket = at > 0 && CLOSING.contains(sentence.token(at).text());
            if (bracket) at--;
            return at < 0 ? null : covering.get(at);
        }

        /// "le régime du président nigérien": over the office to the state it is of.
        private int behindTitle(int from) {
            int at = from;
            while (grammar.has("adjectives-follow")
                    && at + 1 < sentence.size()
                    && at < from + 3
                    && !covering.containsKey(at)
                    && sentence.token(at).pos() == PartOfSpeech.NOUN) at++;
            return covering.containsKey(at) ? at : from;
        }

        /// "residents of Kyiv"; where they only are, and to whom they do not belong, when `belonging` is not asked for.
        private @Nullable Mention after(int to, boolean belonging) {
            if (cases && to < sentence.size() && sentence.token(to).is(Token.Feature.GENITIVE)) {
                Mention whose = covering.get(to);
                if (whose != null) return whose;
            }
            Mention beside = grammar.has("adjectives-follow") ? covering.get(to) : null;
            if (beside != null && beside.form() == Mention.Form.ADJECTIVE) return beside;
            if (to + 1 >= sentence.size() || sentence.token(to).pos() != PartOfSpeech.ADP) return null;
            boolean of = grammar.is("of", sentence.token(to).lower())
                    && !sentence.token(to).lower().equals("for");
            if (belonging && !of) return null;
            int at = behindTitle(sentence.token(to + 1).pos() == PartOfSpeech.DET ? to + 2 : to + 1);
            Mention mention = covering.get(at);
            boolean within = of
                    || !grammar.has("belongs")
                    || grammar.is("belongs", sentence.token(to).lower());
            boolean place =
                    mention != null && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE);
            return of || place && within ? mention : null;
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private @Nullable Actor byNoun(String lemma) {
        Actor actor = actors.get(lemma);
        if (actor != null || endings.isEmpty()) return actor;
        for (int cut = 1; cut < lemma.length(); cut++) {
            Actor ending = endings.get(lemma.substring(cut));
            if (ending != null) return ending;
        }
        return null;
    }
}
