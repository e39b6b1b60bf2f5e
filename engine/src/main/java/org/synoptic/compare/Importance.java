package org.synoptic.compare;

import java.util.Comparator;
import java.util.List;
import org.synoptic.model.Block;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.Span;
import org.synoptic.model.Status;

/// Which events matter most: told by most independent accounts, deeds before words, then in most titles, then most
/// often.
final class Importance {
    private static final int DEED = 3;
    /// A coup is what the arrests and the bans of its days belong to.
    private static final int COUP = 8;

    private Importance() {}

    /// Most important first; of equals, the one named more fully, then the earlier one of the list.
    static List<MergedEvent> ranked(List<MergedEvent> events, Parties parties) {
        return events.stream()
                .sorted(Comparator.comparingInt((MergedEvent merged) -> -weight(merged, parties))
                        .thenComparingInt(merged -> merged.event().status() == Status.DENIED ? 1 : 0)
                        .thenComparingLong(merged -> -titles(merged))
                        .thenComparingInt(merged -> -merged.tellings().size())
                        .thenComparingInt(merged -> -fullness(merged)))
                .toList();
    }

    /// Twice its independent accounts; what people do weighs as much more as one and a half accounts than what they
    /// say, and what a report has in its title as much as one account; what befell nameless groups only weighs less.
    private static int weight(MergedEvent merged, Parties parties) {
        Event event = merged.event();
        boolean isSpeech = switch (event.type()) {
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            case CONSULT -> "statement".equals(event.mode()) || "interview".equals(event.mode());
            default -> false;
        };
        boolean isOfNameless = !event.targets().isEmpty()
                && event.targets().stream().allMatch(id -> parties.type(id) == EntityType.GROUP);
        int deed = isSpeech || isOfNameless ? 0 : DEED;
        int coup = "coup".equals(event.mode()) && event.independentDocuments() > 1 ? COUP : 0;
        return 2 * event.independentDocuments() + deed + coup + (titles(merged) > 0 ? 2 : 0);
    }

    private static int fullness(MergedEvent merged) {
        return (merged.event().actors().isEmpty() ? 0 : 1)
                + (merged.event().targets().isEmpty() ? 0 : 1)
                + (merged.event().time() == null ? 0 : 1);
    }

    private static long titles(MergedEvent merged) {
        return merged.tellings().stream().filter(Importance::isInTitle).count();
    }

    private static boolean isInTitle(Telling telling) {
        Span clause = telling.mention().span();
        for (Block block : telling.document().document().blocks()) {
            if (block.span().overlaps(clause)) return block.role() == Block.Role.TITLE;
        }
        return false;
    }
}
