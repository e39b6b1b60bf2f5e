package org.synoptic.annotate.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.ActorFinder.Unnamed;
import org.synoptic.annotate.name.Actors.Actor;
import org.synoptic.annotate.name.Actors.Kind;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// A sentence, asked who acts in it at a noun: "Turkish journalists", "Iran's opposition", "residents of Kyiv".
final class ActorPhrases {
    private static final int MAX_MODIFIERS = 4;
    private static final String MEMBERS = "Members";

    private final Sentence sentence;
    private final Names names;
    private final ActingReport report;
    private final Actors actors;
    private final Grammar grammar;
    private final NamedSentence around;
    private final UnrecognizedNames unrecognized;

    /// The noun phrase without its article.
    private record Phrase(int from, int to, Actor actor) {}

    ActorPhrases(NamedSentence around, Names names, ActingReport report, Actors actors, Grammar grammar) {
        this.sentence = around.sentence;
        this.names = names;
        this.report = report;
        this.actors = actors;
        this.grammar = grammar;
        this.around = around;
        this.unrecognized = new UnrecognizedNames(around, report, actors, grammar);
    }

    /// Who acts under the noun, else under an unrecognized name that ends there.
    Optional<Unnamed> at(int head) {
        return phrase(head).flatMap(this::unnamed).or(() -> unrecognized.endingAt(head));
    }

    private Optional<Phrase> phrase(int head) {
        Token token = sentence.token(head);
        boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
        if (!noun || around.isNamed(head) || isModifier(head) || isNobody(head)) return Optional.empty();
        if (unrecognized.isProper(head) && head > 0 && unrecognized.isProper(head - 1)) return Optional.empty();
        Actor actor = null;
        int from = head;
        if (head > 0) {
            actor = actors.named(sentence.token(head - 1).lower() + " " + Actors.lemma(token));
            if (actor != null) from = head - 1;
        }
        if (actor == null) actor = actors.byNoun(Actors.lemma(token));
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
        Mention named = around.at(next);
        boolean title = named != null
                && named.type() == EntityType.PERSON
                && named.form() == Mention.Form.NAME
                && sentence.indexAt(named.span().start()) == next;
        PartOfSpeech pos = sentence.token(next).pos();
        boolean compound = pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.PROPN && sentence.token(head).pos() == PartOfSpeech.PROPN;
        return title || named == null && compound && !grammar.has("cases");
    }

    private boolean isDescription(int index) {
        PartOfSpeech pos = sentence.token(index).pos();
        return !around.isNamed(index)
                && (pos == PartOfSpeech.ADJ || !grammar.has("cases"))
                && (pos == PartOfSpeech.ADJ || pos == PartOfSpeech.NOUN || pos == PartOfSpeech.NUM);
    }

    private Optional<Unnamed> unnamed(Phrase phrase) {
        Mention beside = around.before(phrase.from());
        if (grammar.has("cases") && isTitle(phrase.to())) return Optional.empty();
        Actor inner = ofWhom(phrase);
        if (inner != null) return Optional.of(unnamed(named(phrase, inner), phrase.from(), report.home()));
        Unnamed local = local(phrase, beside);
        if (local != null) return Optional.of(local);
        if (beside != null && isOwner(beside, phrase)) {
            String country = names.entity(beside).country();
            return Optional.of(unnamed(phrase, phrase.from(), country == null ? countryAfter(phrase) : country));
        }
        if (!phrase.actor().kind().arePeople()) {
            boolean acts = beside != null || around.after(phrase.to(), true) != null;
            return acts ? Optional.empty() : Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
        }
        if (beside == null) return Optional.of(unnamed(phrase, phrase.from(), countryAfter(phrase)));
        int from = sentence.indexAt(beside.span().start());
        return Optional.of(unnamed(phrase, from, names.entity(beside).country()));
    }

    /// "Castro's government", "his party" acts, and not he.
    private boolean isOwner(Mention beside, Phrase phrase) {
        boolean named = beside.form() == Mention.Form.NAME
                && sentence.token(phrase.from() - 1).tag().equals("POS");
        boolean his = beside.form() == Mention.Form.PRONOUN && phrase.to() == phrase.from() + 1;
        return beside.type() == EntityType.PERSON && phrase.actor().kind() == Kind.BODY && (named || his);
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
        return head < sentence.size() && !around.isNamed(head)
                ? actors.byNoun(Actors.lemma(sentence.token(head)))
                : null;
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
            Mention named = around.at(at);
            if (named != null && named.type() == EntityType.PERSON) return named.form() == Mention.Form.NAME;
            Token token = sentence.token(at);
            boolean attribute = token.is(Token.Feature.GENITIVE) && token.pos() != PartOfSpeech.PRON;
            if (!attribute) return false;
            at++;
        }
        return false;
    }

    private @Nullable String countryAfter(Phrase phrase) {
        Mention after = around.after(phrase.to(), false);
        if (after != null) {
            Entity place = names.entity(after);
            return Actors.isContested(place.name()) ? null : place.country();
        }
        boolean foreign = false;
        for (int i = phrase.from(); i < phrase.to(); i++)
            foreign |= actors.isAbroad(sentence.token(i).lower());
        return foreign || phrase.actor().kind() == Kind.PRIVATE ? null : report.home();
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
}
