package org.synoptic.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Passage;
import org.synoptic.write.PageView.Link;

/// What the accounts of a story say differently, and what alike.
final class DifferenceViews {
    private static final int MOST_OPEN = 4;
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("start", "When does it begin?"),
            Map.entry("end", "When does it end?"),
            Map.entry("duration", "How long does it last?"),
            Map.entry("place", "Where?"),
            Map.entry("actors", "Who?"),
            Map.entry("targets", "To whom, with whom?"),
            Map.entry("quantity", "How many, how much?"),
            Map.entry("status", "Does it take place?"),
            Map.entry("hours", "At what hours?"),
            Map.entry("previous", "When was the one before?"),
            Map.entry("first", "The first of whom?"),
            Map.entry("role", "In what office?"),
            Map.entry("agenda", "Is the agenda named?"),
            Map.entry("quote", "What was said?"));
    private static final Map<String, String> SLOTS = Map.ofEntries(
            Map.entry("start", "begins"),
            Map.entry("end", "ends"),
            Map.entry("duration", "lasts"),
            Map.entry("place", "where"),
            Map.entry("actors", "who"),
            Map.entry("targets", "whom"),
            Map.entry("quantity", "figure"),
            Map.entry("status", "status"),
            Map.entry("hours", "hours"),
            Map.entry("previous", "the one before"),
            Map.entry("first", "the first of"),
            Map.entry("role", "office"),
            Map.entry("agenda", "agenda"),
            Map.entry("quote", "said"));

    private final Accounts accounts;
    private final Excerpts excerpts;

    DifferenceViews(Accounts accounts, Excerpts excerpts) {
        this.accounts = accounts;
        this.excerpts = excerpts;
    }

    PageView.Difference difference(String anchor, Difference difference, @Nullable Link event) {
        List<PageView.Side> sides = new ArrayList<>();
        for (Account account : difference.accounts()) {
            List<PageView.Excerpt> told = excerpts.of(account.evidence());
            int open = told.size() <= MOST_OPEN + 1 ? told.size() : MOST_OPEN;
            sides.add(new PageView.Side(
                    letter(sides.size()),
                    Plain.line(Days.ofValue(account.value())),
                    told.subList(0, open),
                    told.subList(open, told.size()),
                    others(account)));
        }
        String question = QUESTIONS.getOrDefault(difference.slot(), Plain.line(difference.slot()));
        return new PageView.Difference(anchor, question, event, sides);
    }

    /// Who says so without standing among the excerpts.
    private List<PageView.Ref> others(Account account) {
        Set<String> quoted = account.evidence().stream().map(Passage::document).collect(Collectors.toSet());
        return accounts.refs(account.documents().stream()
                .filter(document -> !quoted.contains(document))
                .toList());
    }

    PageView.Value agreed(Agreement agreement) {
        return new PageView.Value(
                SLOTS.getOrDefault(agreement.slot(), Plain.line(agreement.slot())),
                Plain.line(Days.ofValue(agreement.value())),
                accounts.evidence(agreement.evidence()));
    }

    /// "A B": the sides that a group of documents takes in differences; empty when in none.
    static String sides(List<Difference> differences, List<String> documents) {
        List<String> letters = new ArrayList<>();
        for (Difference difference : differences) {
            for (int side = 0; side < difference.accounts().size(); side++) {
                var tellers = difference.accounts().get(side).documents();
                boolean takesIt = tellers.stream().anyMatch(documents::contains);
                if (takesIt && !letters.contains(letter(side))) letters.add(letter(side));
            }
        }
        return String.join(" ", letters);
    }

    /// A to Z, then numbers.
    private static String letter(int side) {
        return side < 26 ? String.valueOf((char) ('A' + side)) : Integer.toString(side + 1);
    }
}
