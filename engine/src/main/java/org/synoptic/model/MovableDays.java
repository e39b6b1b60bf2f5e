package org.synoptic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/// The days in a year of our calendar on which the years of other reckonings turn.
final class MovableDays {
    private static final int JULIAN_EPOCH_DAY_OF_RATA_DIE = 719_163;
    private static final int HEBREW_EPOCH = -1_373_427;
    private static final double JULIAN_DAY_OF_1970 = 2_440_587.5;
    private static final double BEIJING = 8 / 24.0;

    private MovableDays() {}

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter">Anonymous Gregorian algorithm</a>
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int sum = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /// Easter Sunday of the Orthodox churches, who reckon it in the Julian calendar.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter">Meeus's Julian algorithm</a>
    static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + sunday + 114;
        int julianAhead = year / 100 - year / 400 - 2;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(julianAhead);
    }

    /// Rosh Hashanah, the day of 1 Tishri, which begins on the evening before.
    ///
    /// @see <a href="https://doi.org/10.1017/9781107415058">Reingold and Dershowitz, Calendrical Calculations,
    /// chapter 8</a>
    static LocalDate roshHashanah(int year) {
        int hebrew = year + 3761;
        long before = elapsed(hebrew - 1);
        long here = elapsed(hebrew);
        int delay = elapsed(hebrew + 1) - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay - JULIAN_EPOCH_DAY_OF_RATA_DIE);
    }

    private static long elapsed(int hebrewYear) {
        long months = Math.floorDiv(235L * hebrewYear - 234, 19L);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920L);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }

    /// A day that lies so many days after Rosh Hashanah; Heshvan, the second month, has 29 days or 30.
    static LocalDate hebrew(int year, int offset) {
        LocalDate first = roshHashanah(year);
        long length = roshHashanah(year + 1).toEpochDay() - first.toEpochDay();
        boolean complete = length % 30 == 25;
        return first.plusDays(offset >= 59 && complete ? offset + 1 : offset);
    }

    /// The days of our year on which a day of the Islamic calendar (Umm al-Qura) falls, one or two; none outside of the
    /// years 1882 to 2174.
    static List<LocalDate> hijri(int year, int month, int day) {
        List<LocalDate> days = new ArrayList<>();
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int hijri = first; hijri <= first + 2; hijri++) {
                LocalDate found = LocalDate.from(HijrahDate.of(hijri, month, day));
                if (found.getYear() == year) days.add(found);
            }
        } catch (DateTimeException e) {
            return List.copyOf(days);
        }
        return List.copyOf(days);
    }

    /// The new year of the Chinese calendar: the second new moon after the one at or before the winter solstice.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Astronomical_Algorithms">Meeus, chapters 27 and 49</a>, with the
    /// largest terms only, which suffices for the day
    static LocalDate lunarNewYear(int year) {
        double millennia = (year - 1 - 2000) / 1000.0;
        double solstice = 2_451_900.05952 + 365_242.74049 * millennia - 0.06223 * millennia * millennia;
        long lunation = Math.round((year - 2000) * 12.3685) + 1;
        while (day(newMoon(lunation)) > day(solstice)) lunation--;
        return LocalDate.ofEpochDay(day(newMoon(lunation + 2)));
    }

    private static long day(double julianDay) {
        return (long) Math.floor(julianDay - JULIAN_DAY_OF_1970 + BEIJING);
    }

    private static double newMoon(long lunation) {
        double centuries = lunation / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * lunation);
        double moon = Math.toRadians(201.5643 + 385.81693528 * lunation + 0.0107582 * centuries * centuries);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * lunation);
        return 2_451_550.09766
                + 29.530588861 * lunation
                - 0.40720 * Math.sin(moon)
                + 0.17241 * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * Math.sin(moon - sun)
                - 0.00514 * Math.sin(moon + sun)
                + 0.00208 * Math.sin(2 * sun);
    }
}
