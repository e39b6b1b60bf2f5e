package org.synoptic.copy;

import java.util.Locale;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Publication;

/// Which of two documents came first.
final class Precedence {
    private static final int SHORTEST_NAME = 2;
    private static final int LEAD_LENGTH = 120;

    private Precedence() {}

    /// Whether `a` came before `b`: by day, by whom the other credits, by which holds the other; else by id.
    ///
    /// @param aHoldsB whether `b` is an excerpt of `a`
    static boolean isFirst(AnnotatedDocument a, AnnotatedDocument b, boolean aHoldsB, boolean bHoldsA) {
        Publication ofA = a.document().published();
        Publication ofB = b.document().published();
        if (ofA != null && ofB != null) {
            int byDay = ofA.date().first().compareTo(ofB.date().first());
            if (byDay != 0) return byDay < 0;
        }
        boolean aCreditsB = names(a, b);
        boolean bCreditsA = names(b, a);
        if (aCreditsB != bCreditsA) return bCreditsA;
        if (aHoldsB != bHoldsA) return aHoldsB;
        return a.id().compareTo(b.id()) < 0;
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
