package org.synoptic.annotate.event;

import java.util.Set;

/// Finds the parties around a trigger in a sentence without a parse.
interface ClauseReader {
    /// @param suffers whether who is told of with "be" has it done to him
    Arguments ofVerb(int verb, boolean suffers);

    Arguments ofNoun(Trigger trigger);

    /// The parties of the verb that has the noun in its clause.
    Arguments ofLightVerb(int noun, Set<String> lightVerbs);

    /// The parties of a noun that the verb of a relative clause carries; none where the language has no such clauses.
    default Arguments ofRelativeClause(Trigger noun, Set<String> lightVerbs) {
        return new Arguments();
    }

    /// Where a clause ends with the one under it.
    default int complementEnd(Clauses.Range clause) {
        return clause.to();
    }
}
