package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// A sentence and the names in it: whose a noun is by the name before or behind it.
final class NamedSentence {
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");

    final Sentence sentence;
    private final Grammar grammar;
    private final Map<Integer, Mention> covering = new HashMap<>();

    NamedSentence(Sentence sentence, Names names, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
        List<Mention> shortestFirst = new ArrayList<>(names.within(sentence.span()));
        shortestFirst.sort(
                Comparator.comparingInt((Mention mention) -> mention.span().length()));
        for (Mention mention : shortestFirst) {
            int end = sentence.indexAt(mention.span().end() - 1);
            for (int i = sentence.indexAt(mention.span().start()); i <= end; i++) covering.put(i, mention);
        }
    }

    /// The longest name that holds the token.
    @Nullable
    Mention at(int token) {
        return covering.get(token);
    }

    boolean isNamed(int token) {
        return covering.containsKey(token);
    }

    /// "Turkish journalists", "Iran's opposition".
    @Nullable
    Mention before(int from) {
        int at = from - 1;
        if (at > 0 && sentence.token(at).tag().equals("POS")) at--;
        // "the Border Agency (BA) officers"
        boolean bracket = at > 0 && CLOSING.contains(sentence.token(at).text());
        if (bracket) at--;
        return at < 0 ? null : at(at);
    }

    /// "le palais du président lumérien": over the office to the state it is of.
    private int behindTitle(int from) {
        int at = from;
        while (grammar.has("adjectives-follow")
                && at + 1 < sentence.size()
                && at < from + 3
                && !isNamed(at)
                && sentence.token(at).pos() == PartOfSpeech.NOUN) at++;
        return isNamed(at) ? at : from;
    }

    /// "residents of Kyiv"; where they only are, and to whom they do not belong, when `belonging` is not asked for.
    @Nullable
    Mention after(int to, boolean belonging) {
        if (grammar.has("cases") && to < sentence.size() && sentence.token(to).is(Token.Feature.GENITIVE)) {
            Mention whose = at(to);
            if (whose != null) return whose;
        }
        Mention beside = grammar.has("adjectives-follow") ? at(to) : null;
        if (beside != null && beside.form() == Mention.Form.ADJECTIVE) return beside;
        if (to + 1 >= sentence.size() || sentence.token(to).pos() != PartOfSpeech.ADP) return null;
        boolean of = grammar.is("of", sentence.token(to).lower())
                && !sentence.token(to).lower().equals("for");
        if (belonging && !of) return null;
        int at = behindTitle(sentence.token(to + 1).pos() == PartOfSpeech.DET ? to + 2 : to + 1);
        Mention mention = at(at);
        boolean within = of
                || !grammar.has("belongs")
                || grammar.is("belongs", sentence.token(to).lower());
        boolean place = mention != null && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE);
        return of || place && within ? mention : null;
    }
}
