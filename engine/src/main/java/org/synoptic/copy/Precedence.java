package org.synoptic.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.CopyLink.Credit;
import org.synoptic.model.Publication;

/// Which of two documents came first, and whom they credit. Asked for the same documents again and again it reads each
/// once.
final class Precedence {
    private static final int SHORTEST_NAME = 2;
    private static final int LEAD_LENGTH = 120;

    private final Map<String, Credited> known = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    /// @param agency whose report it is; null of others
    private record Credited(@Nullable String agency, List<Credit> credits) {
        boolean credits(@Nullable String other) {
            return other != null
                    && !other.equals(agency)
                    && credits.stream().anyMatch(credit -> credit.agency().equals(other));
        }
    }

    private Credited credited(AnnotatedDocument document) {
        return known.computeIfAbsent(
                document.id(),
                id -> new Credited(Credits.agency(document.document().source()).orElse(null), Credits.of(document)));
    }

    /// The agencies that the two credit, those of `a` first.
    List<Credit> credits(AnnotatedDocument a, AnnotatedDocument b) {
        List<Credit> credits = new ArrayList<>(credited(a).credits());
        credits.addAll(credited(b).credits());
        return credits;
    }

    /// Whether `a` came before `b`: by day, by whom the other credits or at least names, as agencies come before who
    /// prints
    /// them, by which holds the other; else by id.
    ///
    /// @param aHoldsB whether `b` is an excerpt of `a`
    boolean isFirst(AnnotatedDocument a, AnnotatedDocument b, boolean aHoldsB, boolean bHoldsA) {
        Publication ofA = a.document().published();
        Publication ofB = b.document().published();
        if (ofA != null && ofB != null) {
            int byDay = ofA.date().first().compareTo(ofB.date().first());
            if (byDay != 0) return byDay < 0;
        }
        boolean aCreditsB = names(a, b) || credited(a).credits(credited(b).agency());
        boolean bCreditsA = names(b, a) || credited(b).credits(credited(a).agency());
        if (aCreditsB != bCreditsA) return bCreditsA;
        boolean aNamesB = namesAgency(a, b);
        boolean bNamesA = namesAgency(b, a);
        if (aNamesB != bNamesA) return bNamesA;
        boolean aIsAgency = credited(a).agency() != null;
        if (aIsAgency != (credited(b).agency() != null)) return aIsAgency;
        if (aHoldsB != bHoldsA) return aHoldsB;
        return a.id().compareTo(b.id()) < 0;
    }

    /// Whether `report` names the agency that publishes the other: "TASS reports that".
    private boolean namesAgency(AnnotatedDocument report, AnnotatedDocument other) {
        String agency = credited(other).agency();
        return agency != null
                && !agency.equals(credited(report).agency())
                && named.computeIfAbsent(report.id(), id -> Credits.named(report))
                        .contains(agency);
    }

    /// Whether `report` names the outlet of `other` in its byline, its credits or at the head of its text: "(Reuters)".
    private static boolean names(AnnotatedDocument report, AnnotatedDocument other) {
        String outlet = other.document().source().outlet();
        if (outlet == null || outlet.strip().length() < SHORTEST_NAME) return false;
        if (outlet.equalsIgnoreCase(report.document().source().outlet())) return false;
        String byline = report.document().source().byline();
        if (byline != null && holds(byline, outlet)) return true;
        for (Block block : report.document().blocks()) {
            if (isCredit(block.role()) && holds(block.span().of(report.text()), outlet)) return true;
        }
        return leadHolds(report, "(" + outlet.strip() + ")");
    }

    private static boolean isCredit(Block.Role role) {
        return role == Block.Role.BYLINE || role == Block.Role.CREDIT || role == Block.Role.DATELINE;
    }

    /// Whether the first words of the body hold `agency`.
    private static boolean leadHolds(AnnotatedDocument report, String agency) {
        for (Block block : report.document().blocks()) {
            if (block.role() != Block.Role.BODY) continue;
            int start = block.span().start();
            int end = Math.min(block.span().end(), start + LEAD_LENGTH);
            String lead = report.text().substring(start, end);
            return lead.toLowerCase(Locale.ROOT).contains(agency.toLowerCase(Locale.ROOT));
        }
        return false;
    }

    /// Whether `text` holds `name` as words of its own.
    private static boolean holds(String text, String name) {
        String within = text.toLowerCase(Locale.ROOT);
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (int at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(within.charAt(at - 1));
            boolean ends = end == within.length() || !Character.isLetterOrDigit(within.charAt(end));
            if (begins && ends) return true;
        }
        return false;
    }
}
