package org.synoptic.story;

/// The numbers by which reports are put together: one setting for short and long reports, one language and many.
///
/// Tuned together on English web news, on one-sentence reports in forty languages, on reports of foreign affairs in
/// seven, and on reports of events that look alike.
///
/// @param enough likeness of two reports, or mean likeness of two groups, from which on they are one story
/// @param runs what runs of letters count beside words, 0 to 1, in one language
/// @param acrossLanguages makes up for the fewer runs of letters that two languages share
/// @param entities what linked entities count beside the text in one language, 0 to 1
/// @param entitiesAcrossLanguages the same between two languages, where they say more than letters
/// @param entityLevel brings the likeness of entities to the level of that of texts
/// @param sharedHappening what a coded event adds that both tell of; two count at most
/// @param otherActors what remains where both tell of an event of one kind with the same states and other people
/// @param otherPeople what remains where each report begins with somebody whom the other does not name
/// @param otherWeekdays what remains where both name days of the week, none in common, and a day of publication is
/// unknown
/// @param sharedNumber what a number adds that both tell of the same things; two count at most
/// @param shortText how much is added at most because short texts share fewer features than long ones
/// @param headlines what is added, times the share of the words of each headline that the other report holds, less
/// [#usualHeadlines]; in one language, where both have a headline
/// @param usualHeadlines the share that reports of different happenings can have
/// @param days after which likeness has fallen to a third
/// @param withoutDay what remains where a day of publication is unknown
/// @param dayTold the same where the text of the one without tells the other's day, or one close to it
/// @param nameWeight what a word counts that begins with a capital letter or a digit
public record StorySetting(
        double enough,
        double runs,
        double acrossLanguages,
        double entities,
        double entitiesAcrossLanguages,
        double entityLevel,
        double sharedHappening,
        double otherActors,
        double otherPeople,
        double otherWeekdays,
        double sharedNumber,
        double shortText,
        double headlines,
        double usualHeadlines,
        double days,
        double withoutDay,
        double dayTold,
        double nameWeight) {
    public static final StorySetting STANDARD =
            new StorySetting(0.21, 0.3, 2, 0.2, 0.5, 0.6, 0.05, 0.2, 0.65, 0.8, 0.04, 1.5, 0.15, 0.15, 20, 0.6, 0.8, 3);
}
