package org.synoptic.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Development;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.write.PageView.Link;

/// What the accounts of a story say differently, and what alike.
final class DifferenceViews {
    private static final int MOST_OPEN = 4;
    private static final int LONGEST_WORDS = 120;

    private final Accounts accounts;
    private final Excerpts excerpts;
    private final Names names;

    DifferenceViews(Accounts accounts, Excerpts excerpts, Names names) {
        this.names = names;
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
                    Plain.line(shown(account.value())),
                    told.subList(0, open),
                    told.subList(open, told.size()),
                    others(account)));
        }
        String question = question(difference);
        List<PageView.InOne> inOne = difference.documentsOnTwoSides().stream()
                .map(document -> new PageView.InOne(accounts.ref(document), parts(document, difference)))
                .toList();
        return new PageView.Difference(anchor, question, event, sides, inOne);
    }

    /// "A in its own text, B in a post that it holds".
    private String parts(String document, Difference difference) {
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < difference.accounts().size(); side++) {
            List<Passage> told = difference.accounts().get(side).evidence().stream()
                    .filter(passage -> passage.document().equals(document))
                    .toList();
            if (told.isEmpty()) continue;
            boolean isPost = told.stream().allMatch(this::isInPost);
            parts.add(accounts.words().of(isPost ? "side in post" : "side in text", "side", letter(side)));
        }
        return String.join(", ", parts);
    }

    private boolean isInPost(Passage passage) {
        return accounts.document(passage.document()).document().isInPost(passage.span());
    }

    PageView.Development development(Development development, @Nullable Link event) {
        return new PageView.Development(
                event,
                development.steps().stream()
                        .map(step -> new PageView.Step(
                                accounts.days().of(PartialDate.of(step.day())),
                                step.day().toString(),
                                Plain.line(shown(step.value())),
                                accounts.evidence(step.evidence())))
                        .toList());
    }

    private String question(Difference difference) {
        String ofWhom = "question " + difference.slot() + " of";
        return difference.about() != null && accounts.words().has(ofWhom)
                ? accounts.words().of(ofWhom, "name", names.of(difference.about()))
                : named("question ", difference.slot());
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
                slot(agreement.slot()), Plain.line(shown(agreement.value())), accounts.evidence(agreement.evidence()));
    }

    /// The same of what hangs on no event, with the words of an account that say of what it is.
    PageView.Value agreedBeside(Agreement agreement) {
        PageView.Value value = agreed(agreement);
        if (agreement.slot().equals("quantity") || agreement.evidence().isEmpty()) return value;
        Passage words = agreement.evidence().stream()
                .filter(passage -> Locale.forLanguageTag(
                                accounts.ref(passage.document()).language())
                        .getLanguage()
                        .equals(accounts.words().language()))
                .findFirst()
                .orElse(agreement.evidence().getFirst());
        String said = accounts.words().of("quoted", "words", Plain.line(accounts.words(words), LONGEST_WORDS));
        return new PageView.Value(value.slot(), value.value() + " (" + said + ")", value.evidence());
    }

    /// What a slot is called before its value.
    String slot(String slot) {
        return named("slot ", slot);
    }

    /// Values are English in the record.
    private String shown(String value) {
        return names.ofParty(value).orElseGet(() -> accounts.days().ofValue(value));
    }

    private String named(String kind, String slot) {
        return accounts.words().has(kind + slot) ? accounts.words().of(kind + slot) : Plain.line(slot);
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
