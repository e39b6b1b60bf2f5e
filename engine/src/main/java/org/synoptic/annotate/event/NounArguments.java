package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The parties of a noun that tells of an event, in a language with cases: adjectives before it, genitives behind it,
/// and what the prepositions behind it lead to.
final class NounArguments {
    private static final int REACH = 25;
    private static final int REACH_BACK = 6;

    private final MentionCases cases;
    private final SentenceView view;
    private final Sentence sentence;
    private final Governments governments;
    private final Set<Integer> triggerHeads;

    NounArguments(MentionCases cases, SentenceView view, Governments governments, Set<Integer> triggerHeads) {
        this.cases = cases;
        this.view = view;
        this.sentence = view.sentence;
        this.governments = governments;
        this.triggerHeads = triggerHeads;
    }

    Arguments of(Trigger trigger) {
        Arguments arguments = new Arguments();
        possessor(trigger).forEach(mention -> arguments.add("poss", mention));
        after(trigger, arguments);
        return arguments;
    }

    /// "российский визит", "российско-пакистанские переговоры", "его визит".
    private List<Mention> possessor(Trigger trigger) {
        List<Mention> found = new ArrayList<>();
        for (int at = trigger.head() - 1; at >= Math.max(0, trigger.head() - REACH_BACK); at--) {
            Token token = sentence.token(at);
            for (Mention mention : view.at(at)) {
                boolean attribute = mention.form() == Mention.Form.ADJECTIVE || mention.form() == Mention.Form.PRONOUN;
                if (!attribute) return found;
                if (!found.contains(mention)) found.addFirst(mention);
            }
            boolean inside = token.pos() == PartOfSpeech.ADJ
                    || token.pos() == PartOfSpeech.NUM
                    || token.pos() == PartOfSpeech.DET
                    || token.pos() == PartOfSpeech.PRON
                    || token.pos() == PartOfSpeech.CCONJ && !found.isEmpty()
                    || token.tag().equals("PT")
                    || view.isTime(at);
            if (!inside) return found;
        }
        return found;
    }

    private void after(Trigger trigger, Arguments arguments) {
        int end = Math.min(sentence.size(), trigger.to() + REACH);
        String place = "of";
        List<Mention> members = new ArrayList<>();
        int at = trigger.to();
        while (at < end) {
            Token token = sentence.token(at);
            List<Mention> here = view.startingAt(at);
            if (!here.isEmpty()) {
                Mention mention = here.getFirst();
                if (!fits(place, mention, at)) break;
                add(members, here, at);
                at = view.lastToken(mention.span());
                continue;
            }
            if (token.text().equals("(")) {
                at = afterBracket(at, end);
                continue;
            }
            if (stops(token, at, trigger)) break;
            if (token.pos() == PartOfSpeech.ADP) {
                arguments.addAll(place, members);
                members.clear();
                place = placeBehind(at);
            }
            at++;
        }
        arguments.addAll(place, members);
    }

    private static String orOther(String place) {
        return place.isEmpty() ? "other" : place;
    }

    /// The place to which the preposition leads with the case of the noun that it governs.
    private String placeBehind(int preposition) {
        String word = sentence.token(preposition).lower();
        for (int i = preposition + 1; i < Math.min(sentence.size(), preposition + 6); i++) {
            Token token = sentence.token(i);
            boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
            if (noun) return orOther(governments.place(word, MentionCases.of(token)));
            if (token.pos() == PartOfSpeech.PRON) return "other";
        }
        return "other";
    }

    /// Right behind the noun only a genitive belongs to it: "визит президента", but not "визит президент".
    private boolean fits(String place, Mention mention, int at) {
        if (!place.equals("of")) return true;
        if (mention.form() == Mention.Form.ADJECTIVE) return sentence.token(at).is(Feature.GENITIVE);
        return cases.of(mention).contains(Feature.GENITIVE);
    }

    /// "главы МИД России Сергея Петрова": of those that stand before a person without a conjunction only the person.
    private void add(List<Mention> members, List<Mention> here, int at) {
        boolean joined = at > 0
                && (sentence.token(at - 1).pos() == PartOfSpeech.CCONJ
                        || sentence.token(at - 1).text().equals(","));
        boolean person = here.getFirst().type() == EntityType.PERSON;
        if (!joined && !members.isEmpty()) {
            Mention before = members.getLast();
            boolean gives = before.type() != EntityType.PERSON || before.form() == Mention.Form.ROLE;
            if (person && gives)
                members.removeIf(member -> member.type() != EntityType.PERSON || member.form() == Mention.Form.ROLE);
            else if (before.form() == Mention.Form.ADJECTIVE) members.removeLast();
            else if (!person) return;
        }
        members.addAll(here);
    }

    private boolean stops(Token token, int at, Trigger trigger) {
        boolean otherTrigger = at > trigger.to() && triggerHeads.contains(at);
        boolean verb = token.pos() == PartOfSpeech.VERB && !token.tag().equals("PT");
        boolean nominative = token.pos() == PartOfSpeech.NOUN
                && token.is(Feature.NOMINATIVE)
                && !token.is(Feature.ACCUSATIVE)
                && !token.is(Feature.GENITIVE);
        return otherTrigger
                || Clauses.isBoundary(token)
                || verb
                || nominative
                || token.pos() == PartOfSpeech.AUX
                || token.pos() == PartOfSpeech.SCONJ
                || token.pos() == PartOfSpeech.PRON;
    }

    private int afterBracket(int open, int end) {
        for (int i = open; i < end; i++) if (sentence.token(i).text().equals(")")) return i + 1;
        return end;
    }
}
