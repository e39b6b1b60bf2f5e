package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Party;
import org.synoptic.model.Quantity;

/// Reads from the tellings of an event what each says of a slot.
final class Claims {
    private Claims() {}

    /// A party, told by its id.
    static List<Claim> parties(List<Telling> tellings, Function<Telling, List<Party>> part) {
        List<Claim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Party party : part.apply(telling)) {
                claims.add(Claim.of(party.entity(), telling, List.of(party.span())));
            }
        }
        return claims;
    }

    static List<Claim> places(List<Telling> tellings) {
        return parties(tellings, telling -> {
            Party place = telling.mention().place();
            return place == null ? List.of() : List.of(place);
        });
    }

    static List<TimeClaim> starts(List<Telling> tellings) {
        return times(tellings, When::start);
    }

    /// Ends that are said apart from the beginning: a range, a duration, "until".
    static List<TimeClaim> ends(List<Telling> tellings) {
        return times(tellings, when -> when.end() == null || when.end().equals(when.start()) ? null : when.end());
    }

    /// Who is said to say so.
    static List<Claim> attributions(List<Telling> tellings) {
        return parties(tellings, telling -> {
            Party source = telling.mention().attributedTo();
            return source == null ? List.of() : List.of(source);
        });
    }

    private static List<TimeClaim> times(List<Telling> tellings, Reading reading) {
        List<TimeClaim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            Bound bound = reading.of(telling.when());
            if (bound != null && !bound.window().isOpen()) {
                claims.add(new TimeClaim(bound, Claim.of(bound.value(), telling, bound.words())));
            }
        }
        return claims;
    }

    /// Durations as told.
    static List<Claim> durations(List<Telling> tellings) {
        List<Claim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            String duration = telling.when().duration();
            if (duration != null)
                claims.add(Claim.of(duration, telling, telling.when().durationWords()));
        }
        return claims;
    }

    static List<CountClaim> quantities(List<Telling> tellings) {
        List<CountClaim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Quantity quantity : telling.mention().quantities()) {
                String words = telling.words(quantity.span()).strip();
                claims.add(new CountClaim(quantity, Claim.of(words, telling, List.of(quantity.span()))));
            }
        }
        return claims;
    }

    record TimeClaim(Bound bound, Claim claim) {}

    record CountClaim(Quantity quantity, Claim claim) {}

    private interface Reading {
        @Nullable
        Bound of(When when);
    }
}
