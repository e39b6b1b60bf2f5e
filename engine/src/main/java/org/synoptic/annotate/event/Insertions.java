package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Clauses that another one is parted by, in languages without a parse: "Der Präsident, der am Montag kam, wurde
/// empfangen".
final class Insertions {
    private final Sentence sentence;
    private final Grammar grammar;

    Insertions(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /// The part of a clause before what is inserted in it, when the clause goes on with its finite verb behind that.
    Optional<Clauses.Range> opening(Clauses.Range clause) {
        if (!isResumed(clause)) return Optional.empty();
        boolean parted = false;
        Clauses.Range first = null;
        int comma = clause.from() - 1;
        while (comma > 0 && sentence.token(comma).text().equals(",")) {
            Clauses.Range before = Clauses.around(sentence, comma - 1);
            boolean inserted = isInserted(before);
            if (!inserted && holdsVerb(before)) break;
            // of two parts without a verb the second says more of the first: "Jane Doe, die Ministerin, kam"
            parted |= inserted || first != null;
            if (!inserted) first = before;
            comma = before.from() - 1;
        }
        return parted ? Optional.ofNullable(first) : Optional.empty();
    }

    /// "Doe und ihr Gastgeber, Präsident Roe, …", "der Präsident, John Roe, …": the part behind the first one that says
    /// who the last of them is.
    Optional<Clauses.Range> naming(Clauses.Range first) {
        if (first.to() + 1 >= sentence.size()) return Optional.empty();
        Clauses.Range next = Clauses.around(sentence, first.to() + 1);
        return isInserted(next) || holdsVerb(next) ? Optional.empty() : Optional.of(next);
    }

    /// The parts of an enumeration before its last one: "Frankreich, Deutschland und Italien verurteilten".
    List<Clauses.Range> listedBefore(Clauses.Range clause) {
        List<Clauses.Range> listed = new ArrayList<>();
        int comma = clause.from() - 1;
        while (comma > 0 && sentence.token(comma).text().equals(",")) {
            Clauses.Range before = Clauses.around(sentence, comma - 1);
            if (holdsVerb(before) || isInserted(before)) break;
            listed.addFirst(before);
            comma = before.from() - 1;
        }
        return listed;
    }

    /// The part of a clause with its verb, when it is parted from this one by what is inserted; else the same.
    Clauses.Range resumed(Clauses.Range clause) {
        if (holdsVerb(clause)) return clause;
        int comma = clause.to();
        while (comma + 1 < sentence.size() && sentence.token(comma).text().equals(",")) {
            Clauses.Range next = Clauses.around(sentence, comma + 1);
            if (opening(next).filter(clause::equals).isPresent()) return next;
            if (!isInserted(next)) return clause;
            comma = next.to();
        }
        return clause;
    }

    /// Whether it opens with its finite verb behind a comma.
    boolean isResumed(Clauses.Range clause) {
        return grammar.has("aside")
                && clause.from() > 1
                && sentence.token(clause.from() - 1).text().equals(",")
                && isFinite(clause.from());
    }

    /// "der am Montag kam", "nach dem er kam", "weil er kam", "so das Ministerium".
    boolean isInserted(Clauses.Range part) {
        if (part.from() == 0 || !sentence.token(part.from() - 1).text().equals(",")) return false;
        Token first = sentence.token(part.from());
        if (grammar.is("aside", first.lower())) return true;
        boolean ends = isFinite(part.to() - 1);
        boolean behind = first.pos() == PartOfSpeech.ADP && part.from() + 1 < part.to();
        Token opens = behind ? sentence.token(part.from() + 1) : first;
        return ends && (first.pos() == PartOfSpeech.SCONJ || grammar.is("relative", opens.lower()));
    }

    private boolean isFinite(int token) {
        Token word = sentence.token(token);
        boolean verb = word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX;
        return verb && word.is(Feature.FINITE);
    }

    private boolean holdsVerb(Clauses.Range part) {
        for (int i = part.from(); i < part.to(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) return true;
        }
        return false;
    }
}
