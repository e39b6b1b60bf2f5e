package org.synoptic.annotate.time;

import java.util.List;
import java.util.Set;

/// An element of a pattern; [TimeRules] tells how each is written.
sealed interface Element {
    record Words(Set<String> words) implements Element {}

    /// A word or words of a class of the rule file.
    record OfClass(String name, String as) implements Element {}

    /// A number with a part in dates.
    record Digits(Figure figure, String as) implements Element {}

    /// Another pattern of the rule file.
    record Part(String name, String as) implements Element {}

    record Sequence(List<Element> elements) implements Element {}

    record Choice(List<Element> elements) implements Element {}

    record Maybe(Element element) implements Element {}

    record Test(Condition condition) implements Element {}

    enum Open implements Element {
        HERE
    }

    enum Close implements Element {
        HERE
    }

    enum Figure {
        /// Any number, in digits or words; decimals and halves too.
        N,
        /// Digits of a whole number.
        NUM,
        DD,
        MM,
        /// Four digits, 1000 to 2199, or in words: nineteen ninety-six.
        YEAR,
        /// Two digits: 50 to 99 are 1950 to 1999.
        YY,
        HH,
        MI,
        /// Hours and minutes in four digits: 0800 is 08:00.
        HHMM
    }

    enum Condition {
        /// No white space here.
        GLUED,
        /// White space, or the rim of the text, here.
        APART,
        /// The word before is no part of a name that goes on here.
        NONAMEBEFORE,
        /// The word here is no part of a name that began before it.
        NONAMEAFTER,
        /// The number that comes is not of money, not part of a name or of a longer number.
        YEARBEFORE,
        /// The number before counts nothing.
        YEARAFTER,
        /// The date before, day/month/year, cannot be month/day/year.
        DAYFIRST,
        /// The date before, month/day/year, cannot be day/month/year.
        MONTHFIRST,
        /// The year that comes is one of 1900 to 2099.
        MODERN,
        /// The next word is no verb.
        NOVERBAFTER,
        /// No noun comes next, with its adjectives: "on the 3rd", but not "on the 38th parallel"; nor "of": "on the 1st
        /// of its kind".
        NONOUNAFTER,
        /// Nothing comes next that the words before could hang on: "the day before", but not "the day before the vote".
        NOBASEAFTER,
        /// No digits come next, glued on or after a point, hyphen or slash.
        NODIGITSAFTER,
        /// The next word begins with a capital letter.
        CAPITAL,
        /// The next word begins with a small letter.
        LOWER,
        /// The next word stands at the start of its sentence.
        FIRST
    }
}
