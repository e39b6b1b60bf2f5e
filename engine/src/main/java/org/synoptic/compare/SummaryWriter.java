package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Sentence;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Passage;
import org.synoptic.model.PlaceWords;
import org.synoptic.model.Status;
import org.synoptic.model.ValueWords;

/// Writes what happened in a few sentences, each with the passages that bear it: the main event and who tells it, what
/// is in dispute about it, then what else matters, in order of time.
final class SummaryWriter {
    private static final int MOST_SENTENCES = 8;
    private static final int MOST_PASSAGES = 20;
    private static final int LONGEST_CLAUSE = 160;

    private final Accounts accounts;
    private final Wording wording;
    private final EventWords words;
    private final DateWords dates;
    private final List<Difference> differences;
    private final int voices;
    private final SentenceChoice choice;
    private final Echoes echoes;
    private final Backing backing;

    SummaryWriter(
            Accounts accounts,
            Wording wording,
            List<Agreement> agreements,
            List<Difference> differences,
            Echoes echoes) {
        this.echoes = echoes;
        this.backing = new Backing(accounts, agreements, differences);
        this.accounts = accounts;
        this.wording = wording;
        this.words = new EventWords(accounts, wording);
        this.dates = new DateWords(wording);
        this.differences = differences;
        this.voices = (int) accounts.documents().stream()
                .map(document -> accounts.independence().voice(document.id()))
                .distinct()
                .count();
        this.choice = new SentenceChoice(accounts, voices);
    }

    /// At most eight sentences; none when no event was found.
    List<Sentence> write(List<MergedEvent> events) {
        if (events.isEmpty()) return List.of();
        List<MergedEvent> ranked = Importance.ranked(events, accounts.parties());
        MergedEvent main = ranked.get(0);
        Set<String> others = choice.others(main, ranked.subList(1, ranked.size()));
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(eventSentence(main, true));
        addDifferences(main, sentences);
        for (MergedEvent merged : events) {
            if (!others.contains(merged.id())) continue;
            sentences.add(eventSentence(merged, false));
            addDifferences(merged, sentences);
        }
        return List.copyOf(sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())));
    }

    /// What only some of the accounts date or place is told of these: "…, according to all
    /// three; on 4 May, according to one".
    private Sentence eventSentence(MergedEvent merged, boolean isFirst) {
        Set<String> dating = backing.dating(merged);
        Set<String> placing = backing.placing(merged);
        int all = merged.event().independentDocuments();
        boolean someDate = !dating.isEmpty() && dating.size() < all;
        boolean allPlace = placing.size() >= all;
        boolean placedByThese = someDate && !allPlace && placing.containsAll(dating);
        String where = placedByThese ? words.where(merged) : "";
        String when = (where + " " + (someDate ? words.when(merged) : "")).strip();
        String told = when.isEmpty() ? "told" : dating.size() == 1 ? "told dated one" : "told dated";
        String sentence = wording.phrase(
                told,
                "clause",
                words.clause(merged, isFirst, allPlace, when.isEmpty()),
                "sources",
                sources(merged, isFirst),
                "named",
                named(merged),
                "quoted",
                quoted(merged),
                "when",
                when,
                "n",
                wording.number(dating.size()));
        return new Sentence(sentence, first(merged.passages()));
    }

    /// "; one of them as planned": of what not all have seen done. "; two of them name Jane Doe": of a person whom not
    /// all that tell of it name anywhere.
    private String named(MergedEvent merged) {
        Event event = merged.event();
        if (event.status() == Status.PLANNED) {
            Set<String> ahead = merged.tellings().stream()
                    .filter(telling -> !isDone(telling))
                    .map(telling -> telling.document().id())
                    .collect(Collectors.toSet());
            int done = backing.voices(merged.tellings().stream()
                    .filter(telling -> !ahead.contains(telling.document().id())));
            if (done > 0 && done < event.independentDocuments())
                return wording.phrase(done == 1 ? "one has begun" : "some have begun", "n", wording.number(done));
        }
        int planning = backing.planning(merged);
        if (planning > 0)
            return wording.phrase(
                    planning == 1 ? "one has planned" : "some have planned", "n", wording.number(planning));
        for (String party : event.parties().filter(accounts.parties()::isPerson).toList()) {
            int naming = (int) event.documents().stream()
                    .filter(document -> accounts.document(document).mentions().stream()
                            .anyMatch(mention -> accounts.parties().canBeOnePerson(party, mention.entity())))
                    .map(accounts.independence()::voice)
                    .distinct()
                    .count();
            if (naming == 0 || naming >= event.independentDocuments()) continue;
            return wording.phrase(
                    naming == 1 ? "names" : "name", "n", wording.number(naming), "name", words.name(party));
        }
        return "";
    }

    private static boolean isDone(Telling telling) {
        return telling.status() == Status.OCCURRED || telling.status() == Status.ONGOING;
    }

    /// "all three accounts, in English and German", "two of the three accounts", "the Daily Star". What more accounts
    /// may tell in other words is told by "at least two of the three accounts".
    private String sources(MergedEvent merged, boolean withLanguages) {
        int telling = merged.event().independentDocuments();
        String[] gaps = {"n", wording.number(telling), "of", wording.number(voices)};
        String some;
        if (voices == 1) some = wording.phrase("the report");
        else if (telling == voices) some = wording.phrase(voices == 2 ? "both" : "all", gaps);
        else if (telling == 1) some = oneAccount(merged, gaps);
        else some = wording.phrase(echoes.any(merged) ? "at least some" : "some", gaps);
        List<String> languages = languages(merged);
        return withLanguages && languages.size() > 1
                ? wording.phrase("in languages", "sources", some, "languages", wording.list(languages))
                : some;
    }

    private String oneAccount(MergedEvent merged, String... gaps) {
        AnnotatedDocument document = merged.tellings().get(0).document();
        String outlet = document.document().source().outlet();
        boolean isNamed = outlet != null
                && !outlet.isBlank()
                && merged.event().documents().size() == 1;
        if (isNamed && outlet != null) return outlet.strip();
        return wording.phrase(echoes.any(merged) ? "at least one of" : "one of", gaps);
    }

    private List<String> languages(MergedEvent merged) {
        Set<String> names = new TreeSet<>();
        for (String document : merged.event().documents()) {
            String tag = accounts.document(document).document().language().primary();
            if (!tag.equals("und")) names.add(Locale.forLanguageTag(tag).getDisplayLanguage(wording.locale()));
        }
        return List.copyOf(names);
    }

    /// Types that the templates tell only in general are told in a report's own words too.
    private String quoted(MergedEvent merged) {
        Event event = merged.event();
        if (event.type() == EventType.CONSULT && event.mode() != null) return "";
        String clause = ownClause(merged.tellings().stream()
                .filter(telling -> telling.status() == event.status())
                .toList());
        return clause == null ? "" : wording.phrase("quoted", "words", clause);
    }

    private @Nullable String ownClause(List<Telling> tellings) {
        for (Telling telling : tellings) {
            String tag = telling.document().document().language().primary();
            if (!tag.equals(wording.locale().getLanguage())) continue;
            String clause = telling.words(telling.mention().span())
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replaceAll("[.,;:]+$", "");
            boolean isPlain = clause.chars().noneMatch(SummaryWriter::isMark);
            if (isPlain && !isCutByMark(telling) && clause.length() <= LONGEST_CLAUSE) return clause;
        }
        return null;
    }

    private static boolean isMark(int c) {
        return "“”„«»\"".indexOf(c) >= 0;
    }

    /// Behind the clause a quotation follows that is part of what it says: "condemned it as “…”".
    private static boolean isCutByMark(Telling telling) {
        String text = telling.document().document().text();
        int at = telling.mention().span().end();
        while (at < text.length() && text.charAt(at) == ' ') at++;
        return at < text.length() && isMark(text.charAt(at));
    }

    private void addDifferences(MergedEvent merged, List<Sentence> sentences) {
        for (Difference difference : differences) {
            if (!merged.id().equals(difference.event())) continue;
            sentences.add(differenceSentence(merged.event(), difference));
        }
    }

    private Sentence differenceSentence(Event event, Difference difference) {
        boolean isStatus = difference.slot().equals("status");
        String holder = difference.about();
        String about = wording.slot(difference.slot())
                .replace("{event}", isStatus ? words.indefinite(event) : words.definite(event))
                .replace("{about}", holder == null ? "" : words.name(holder));
        List<String> sides = new ArrayList<>();
        List<Passage> evidence = new ArrayList<>();
        for (Account account : difference.accounts()) {
            int by = accounts.independence().voices(ownWords(difference, account));
            sides.add(shown(difference.slot(), account.value()) + " (" + wording.counted(by, "account") + ")");
            evidence.addAll(account.evidence());
        }
        String last = sides.remove(sides.size() - 1);
        String text = wording.phrase("differ", "about", about, "sides", String.join(", ", sides), "last", last);
        return new Sentence(text, first(evidence));
    }

    /// Without the post that an account holds and its own words contradict.
    private List<Passage> ownWords(Difference difference, Account account) {
        List<String> both = difference.documentsOnTwoSides();
        List<Passage> own = account.evidence().stream()
                .filter(passage -> !both.contains(passage.document())
                        || !accounts.document(passage.document()).document().isInPost(passage.span()))
                .toList();
        return own.isEmpty() ? account.evidence() : own;
    }

    private String shown(String slot, String value) {
        return switch (slot) {
            case "start", "end" -> dates.ofValue(value);
            case "duration" -> dates.ofDuration(value);
            default -> wording.has("value " + value) ? wording.phrase("value " + value) : placeOrValue(value);
        };
    }

    private String placeOrValue(String value) {
        return PlaceWords.in(wording.locale())
                .name(value)
                .map(PlaceWords.Name::alone)
                .orElseGet(() -> ValueWords.in(wording.locale()).of(value));
    }

    private static List<Passage> first(Collection<Passage> passages) {
        return new LinkedHashSet<>(passages).stream().limit(MOST_PASSAGES).toList();
    }
}
