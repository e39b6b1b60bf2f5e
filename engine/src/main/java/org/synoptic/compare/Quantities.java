package org.synoptic.compare;

import java.text.Normalizer;
import java.util.Locale;
import org.synoptic.compare.Claims.CountClaim;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quantity.Bound;

/// Compares numbers as people tell them.
final class Quantities {
    /// "About 1,000" and 1,080 are one number; so are 1.2 million and 1,234,000.
    private static final double ABOUT = 0.1;

    private static final double ROUNDING = 0.05;
    /// Small numbers meet by chance; only above this are equal numbers of different units (of two languages) one.
    private static final double TELLING = 12;

    private Quantities() {}

    /// Whether one number can be what both mean.
    static boolean canBeOne(Quantity a, Quantity b) {
        if (a.bound() == Bound.AT_LEAST && b.bound() == Bound.AT_LEAST) return true;
        if (a.bound() == Bound.AT_MOST && b.bound() == Bound.AT_MOST) return true;
        if (a.bound() == Bound.AT_LEAST || b.bound() == Bound.AT_MOST) return b.value() >= a.value() * (1 - ROUNDING);
        if (b.bound() == Bound.AT_LEAST || a.bound() == Bound.AT_MOST) return a.value() >= b.value() * (1 - ROUNDING);
        boolean isAbout = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
        return near(a.value(), b.value(), isAbout ? ABOUT : isRounded(a) || isRounded(b) ? ROUNDING : 0);
    }

    /// Whether the two claims give one number of the same things.
    static boolean sayTheSame(CountClaim a, CountClaim b) {
        if (!canBeOne(a.quantity(), b.quantity())) return false;
        if (sameUnit(a, b)) return near(a.quantity().value(), b.quantity().value(), ABOUT);
        boolean acrossLanguages = !language(a).equals(language(b));
        return acrossLanguages
                && a.quantity().value() > TELLING
                && near(a.quantity().value(), b.quantity().value(), 0);
    }

    static boolean sameUnit(CountClaim a, CountClaim b) {
        return language(a).equals(language(b))
                && fold(a.quantity().unit()).equals(fold(b.quantity().unit()));
    }

    private static boolean near(double a, double b, double share) {
        return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
    }

    /// Whether the number ends in zeros as rounded ones do: 1,200 but not 1,234 and not 40.
    private static boolean isRounded(Quantity quantity) {
        return quantity.value() >= 100 && quantity.value() % 10 == 0;
    }

    private static String language(CountClaim claim) {
        return claim.claim().telling().document().document().language().primary();
    }

    private static String fold(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
