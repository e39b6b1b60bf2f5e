package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.ActorFinder.Known;
import org.synoptic.annotate.name.ActorNouns.Actor;
import org.synoptic.annotate.name.ActorNouns.Kind;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Those who act in one sentence without a name of their own, or under one that was not recognized.
final class ActorsOfSentence {
    private static final int MAX_MODIFIERS = 4;
    private static final int MAX_NAME = 4;

    private final Sentence sentence;
    private final Names names;
    private final Map<Integer, Mention> covering = new HashMap<>();

    private final Known known;
    private final ActorNouns nouns;
    private final Grammar grammar;
    private final boolean cases;

    record Unnamed(Mention mention, Entity entity) {}

    /// The noun phrase without its article.
    private record Phrase(int from, int to, Actor actor) {}

    ActorsOfSentence(Sentence sentence, Names names, Known known, ActorNouns nouns, Grammar grammar) {
        this.sentence = sentence;
        this.names = names;
        this.known = known;
        this.nouns = nouns;
        this.grammar = grammar;
        this.cases = grammar.has("cases");
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
        if (!isProper(last) || last + 1 < sentence.size() && isProper(last + 1)) return Optional.empty();
        int from = last;
        while (from > 0 && isProper(from - 1)) from--;
        boolean beside = covering.containsKey(from - 1) || covering.containsKey(last + 1);
        boolean common = from == last && nouns.isNoun(lemma(sentence.token(last)));
        if (beside || common || last + 1 - from > MAX_NAME) return Optional.empty();
        Span span = sentence.span(from, last + 1);
        List<String> words = new ArrayList<>();
        for (int i = from; i <= last; i++) words.add(sentence.token(i).text());
        Entity person = words.size() == 1 ? known.persons().get(words.getFirst()) : null;
        if (person == null && (last == 0 || cases)) return Optional.empty();
        Entity entity = person != null ? person : proper(words);
        return Optional.of(new Unnamed(new Mention(span, entity.type(), entity.id(), Mention.Form.NAME), entity));
    }

    private boolean isProper(int index) {
        Token token = sentence.token(index);
        return token.pos() == PartOfSpeech.PROPN
                && Character.isUpperCase(token.text().codePointAt(0))
                && !covering.containsKey(index)
                && !known.dated().contains(token.span().start());
    }

    /// Two or three words are taken for a person's name, one word or many for a body's.
    private static Entity proper(List<String> words) {
        String name = String.join(" ", words);
        boolean person = (words.size() == 2 || words.size() == 3) && !name.equals(name.toUpperCase(Locale.ROOT));
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
        if (!noun || covering.containsKey(head) || isModifier(head)) return Optional.empty();
        if (isProper(head) && head > 0 && isProper(head - 1)) return Optional.empty();
        Actor actor = null;
        int from = head;
        if (head > 0) {
            actor = nouns.exactly(sentence.token(head - 1).lower() + " " + lemma(token));
            if (actor != null) from = head - 1;
        }
        if (actor == null) actor = nouns.of(lemma(token));
        if (actor == null) return Optional.empty();
        int first = Math.max(0, from - MAX_MODIFIERS);
        while (from > first && isDescription(from - 1)) from--;
        return Optional.of(new Phrase(from, head + 1, actor));
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
        if (phrase.actor().kind() != Kind.PEOPLE) {
            boolean acts = beside != null || after(phrase.to(), true) != null;
            return acts ? Optional.empty() : Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
        }
        if (beside == null) return Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
        int from = sentence.indexAt(beside.span().start());
        return Optional.of(unnamed(phrase, from, names.entity(beside).country()));
    }

    private static Phrase named(Phrase phrase, Actor actor) {
        return new Phrase(phrase.from(), phrase.to(), actor);
    }

    /// "members of the guard": they are the guard.
    private @Nullable Actor ofWhom(Phrase phrase) {
        int at = phrase.to();
        if (!phrase.actor().name().equals(ActorNouns.MEMBERS) || at + 1 >= sentence.size()) return null;
        boolean of = sentence.token(at).lower().equals("of");
        if (of) at++;
        boolean article = sentence.token(at).pos() == PartOfSpeech.DET;
        if (!of && !article) return null;
        int head = article ? at + 1 : at;
        while (head < sentence.size() && sentence.token(head).pos() == PartOfSpeech.ADJ) head++;
        return head < sentence.size() && !covering.containsKey(head) ? nouns.of(lemma(sentence.token(head))) : null;
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
            foreign |= nouns.isAbroad(sentence.token(i).lower());
        return foreign ? null : known.home();
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
        boolean place =
                mention != null && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE);
        return of || place ? mention : null;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
