package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// A value that one telling gives to a slot, and the words that give it.
record Claim(String value, Telling telling, List<Passage> evidence) {
    Claim {
        evidence = List.copyOf(evidence);
    }

    static Claim of(String value, Telling telling, Collection<Span> words) {
        return new Claim(value, telling, words.stream().map(telling::passage).toList());
    }

    /// Claims by value, in the order in which the values first come.
    static Map<String, List<Claim>> byValue(Collection<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            groups.computeIfAbsent(claim.value(), v -> new ArrayList<>()).add(claim);
        }
        return groups;
    }

    /// The evidence of all, each passage once.
    static List<Passage> evidence(Collection<Claim> claims) {
        Set<Passage> passages = new LinkedHashSet<>();
        for (Claim claim : claims) passages.addAll(claim.evidence());
        return List.copyOf(passages);
    }

    static Account account(String value, Collection<Claim> claims, Accounts accounts) {
        List<String> documents = accounts.inOrder(
                claims.stream().map(claim -> claim.telling().document().id()).toList());
        return new Account(value, documents, evidence(claims));
    }
}
