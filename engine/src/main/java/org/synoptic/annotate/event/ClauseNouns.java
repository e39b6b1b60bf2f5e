package org.synoptic.annotate.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a noun by the order of words: whose it is, and what the prepositions behind it lead to.
final class ClauseNouns {
    /// How far the phrases that belong to a noun may reach.
    private static final int REACH = 25;

    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;
    private final Set<Integer> triggerHeads;
    private final Grammar grammar;

    ClauseNouns(SentenceView view, Map<String, String> prepositions, Set<Integer> triggerHeads, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
        this.triggerHeads = triggerHeads;
        this.grammar = grammar;
    }

    /// Whose it is, and what the prepositions after it lead to.
    Arguments of(Trigger trigger) {
        Arguments arguments = new Arguments();
        possessor(trigger).forEach(mention -> arguments.add("poss", mention));
        adjectiveBehind(trigger).forEach(mention -> arguments.add("poss", mention));
        attendant(trigger).forEach(mention -> arguments.add("attend", mention));
        after(trigger, arguments);
        return arguments;
    }

    /// "l'offensive russe".
    private List<Mention> adjectiveBehind(Trigger trigger) {
        if (!grammar.has("adjectives-follow")) return List.of();
        int at = trigger.to();
        while (at < sentence.size()
                && sentence.token(at).pos() == PartOfSpeech.ADJ
                && view.startingAt(at).isEmpty()) at++;
        if (at >= sentence.size()) return List.of();
        return view.startingAt(at).stream()
                .filter(mention -> mention.form() == Mention.Form.ADJECTIVE)
                .toList();
    }

    private List<Mention> possessor(Trigger trigger) {
        if (grammar.has("adjectives-follow")) return List.of();
        int at = trigger.head() - 1;
        int limit = Math.max(0, trigger.head() - 7);
        while (at >= limit) {
            Token token = sentence.token(at);
            List<Mention> here = view.at(at);
            if (!here.isEmpty()) return here;
            boolean possessive = token.tag().equals("POS");
            boolean inside = possessive
                    || ClauseMentions.isNominal(token)
                    || token.pos() == PartOfSpeech.NUM
                    || view.isTime(at)
                    || token.pos() == PartOfSpeech.ADV;
            if (!inside) return List.of();
            at--;
        }
        return List.of();
    }

    /// "Jane Doe at an extended meeting of …": who stands before the preposition of the noun.
    private List<Mention> attendant(Trigger trigger) {
        int at = trigger.head() - 1;
        while (at > 0 && isBeforeNoun(sentence.token(at)) && view.at(at).isEmpty()) at--;
        String place =
                at <= 0 ? "" : prepositions.getOrDefault(sentence.token(at).lower(), "");
        boolean attends = place.equals("at") || place.equals("with");
        return attends ? view.endingAt(at).map(List::of).orElse(List.of()) : List.of();
    }

    private static boolean isBeforeNoun(Token token) {
        return ClauseMentions.isNominal(token) || token.pos() == PartOfSpeech.DET || token.is(Feature.PAST_PARTICIPLE);
    }

    private void after(Trigger trigger, Arguments arguments) {
        PhrasesBehind phrases = new PhrasesBehind(arguments);
        int end = Math.min(sentence.size(), trigger.to() + REACH);
        int at = trigger.to();
        while (at < end) {
            Token token = sentence.token(at);
            List<Mention> here = view.titled(view.startingAt(at));
            if (!here.isEmpty() && phrases.place == null && grammar.has("adjectives-follow") && isAdjective(here)) {
                at = view.lastToken(here.getFirst().span());
                continue;
            }
            if (!here.isEmpty()) {
                boolean genitive = phrases.place == null && genitive(here.getFirst(), at, trigger);
                if (genitive) phrases.open("of");
                if (phrases.place == null) break;
                phrases.add(here, afterConjunction(at));
                at = view.lastToken(here.getFirst().span());
                continue;
            }
            if (token.text().equals("(") || token.text().equals("-LRB-")) {
                at = afterBracket(at, end);
                continue;
            }
            if (stops(token, at, trigger)) break;
            boolean article = token.pos() == PartOfSpeech.DET && ClauseMentions.isGenitiveArticle(token);
            if (article && at == trigger.to()) phrases.open("of");
            else if (isOwn(token, phrases)) phrases.open("of");
            else if (article || token.lower().equals("of")) phrases.openAttribute();
            else if (token.pos() == PartOfSpeech.ADP || token.tag().equals("TO")) {
                phrases.open(prepositions.getOrDefault(token.lower(), "other"));
            }
            at++;
        }
        phrases.close();
    }

    private static boolean isAdjective(List<Mention> mentions) {
        return mentions.getFirst().form() == Mention.Form.ADJECTIVE;
    }

    /// "la visite à Kiev du président": behind a whole phrase the next one belongs to the noun again.
    private boolean isOwn(Token token, PhrasesBehind phrases) {
        return grammar.has("adjectives-follow")
                && "of".equals(prepositions.get(token.lower()))
                && phrases.place != null
                && !phrases.members.isEmpty()
                && token.pos() == PartOfSpeech.ADP;
    }

    private boolean stops(Token token, int at, Trigger trigger) {
        boolean otherTrigger = at > trigger.to() && triggerHeads.contains(at);
        boolean otherNoun = token.pos() == PartOfSpeech.NOUN && at == trigger.to();
        return otherTrigger
                || otherNoun
                || Clauses.isBoundary(token)
                || token.pos() == PartOfSpeech.VERB
                || token.pos() == PartOfSpeech.AUX
                || token.pos() == PartOfSpeech.SCONJ
                || token.pos() == PartOfSpeech.PRON;
    }

    private int afterBracket(int open, int end) {
        for (int i = open; i < end; i++) {
            String text = sentence.token(i).text();
            if (text.equals(")") || text.equals("-RRB-")) return i + 1;
        }
        return end;
    }

    private boolean afterConjunction(int at) {
        return at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.CCONJ;
    }

    /// "Besuch Imrans": the name right after the noun, with the ending of a genitive.
    private boolean genitive(Mention mention, int at, Trigger trigger) {
        return at == trigger.to()
                && sentence.token(view.lastToken(mention.span()) - 1).lower().endsWith("s");
    }
}
