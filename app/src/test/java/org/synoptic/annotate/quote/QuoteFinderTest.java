package org.synoptic.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.name.NameFinder;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Block;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.Interval;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

class QuoteFinderTest {
    /// One of each: a model is loaded once.
    private static final Map<String, LanguageModule> MODULES = ServiceLoader.load(LanguageModule.class).stream()
            .map(ServiceLoader.Provider::get)
            .collect(Collectors.toMap(LanguageModule::tag, module -> module));

    @Test
    void aSpeakerStandsBeforeOrBehindTheWords() {
        assertThat(english("Angela Merkel said: “The talks were long.”"))
                .containsExactly("Angela Merkel: “The talks were long.”");
        assertThat(english("“The talks were long,” said Angela Merkel, the chancellor."))
                .containsExactly("Angela Merkel: “The talks were long,”");
        assertThat(english("“The talks,” Angela Merkel told reporters in Rome, “were long.”"))
                .containsExactly("Angela Merkel: “The talks,”", "Angela Merkel: “were long.”");
        assertThat(german("„Die Gespräche waren lang“, sagte Angela Merkel am Dienstag."))
                .containsExactly("Angela Merkel: “Die Gespräche waren lang”");
        assertThat(english("Angela Merkel said the talks were long – but some envoys were less sure."))
                .containsExactly("Angela Merkel: the talks were long");
        assertThat(
                        german(
                                "Olaf Scholz rief Emmanuel Macron an, um ihm für seine kluge Rede zu danken, in der er sagte, dass der Friede nahe sei."))
                .containsExactly("Emmanuel Macron: der Friede nahe sei");
        assertThat(german("Sie werde nicht kommen, hatte Angela Merkel am Dienstag in Rom gesagt."))
                .containsExactly("Angela Merkel: Sie werde nicht kommen");
    }

    @Test
    void aMinistryAStatementAndAGovernmentCanSpeak() {
        assertThat(
                        english(
                                "A statement from France’s Foreign Ministry said the envoy will leave on Monday. “We object,” the statement said. It added that Rome “has been told.”"))
                .containsExactly(
                        "Foreign Ministry of France: the envoy will leave on Monday",
                        "Foreign Ministry of France: “We object,”",
                        "Foreign Ministry of France: Rome “has been told.”",
                        "Foreign Ministry of France: “has been told.”");
    }

    @Test
    void reportedClausesStandWithoutTheirCue() {
        assertThat(english("Angela Merkel said on Monday that Berlin would wait."))
                .containsExactly("Angela Merkel: Berlin would wait");
        assertThat(english("Berlin will wait for a week, officials said Tuesday."))
                .containsExactly("officials: Berlin will wait for a week");
        assertThat(english("According to Angela Merkel, the talks will go on in Rome."))
                .containsExactly("Angela Merkel: the talks will go on in Rome");
        assertThat(english("Angela Merkel has opposed the plan, saying it came too late."))
                .containsExactly("Angela Merkel: it came too late");
    }

    @Test
    void germanReportsInTheSubjunctive() {
        assertThat(german("Angela Merkel sagte, Berlin wolle abwarten. Man habe noch Zeit."))
                .containsExactly("Angela Merkel: Berlin wolle abwarten", "Angela Merkel: Man habe noch Zeit");
        assertThat(german("In einem Gespräch erklärte Angela Merkel, dass Berlin abwarten werde."))
                .containsExactly("Angela Merkel: Berlin abwarten werde");
        assertThat(german("Man müsse noch warten, so Angela Merkel."))
                .containsExactly("Angela Merkel: Man müsse noch warten");
        assertThat(german("Laut Angela Merkel wird in Rom weiter verhandelt."))
                .containsExactly("Angela Merkel: wird in Rom weiter verhandelt");
    }

    @Test
    void theSpeakerOfASentenceGoesOnInTheNext() {
        assertThat(english("“We tried,” Angela Merkel said. “Nobody listened to us.”"))
                .containsExactly("Angela Merkel: “We tried,”", "Angela Merkel: “Nobody listened to us.”");
        assertThat(english("“We tried for years.\n\nNobody listened to us,” writes Angela Merkel."))
                .containsExactly("Angela Merkel: “We tried for years.”", "Angela Merkel: “Nobody listened to us,”");
    }

    @Test
    void aCueWithANounAPassiveOrAnInfinitiveReports() {
        assertThat(german("Angela Merkel äußerte die Hoffnung, dass der Bau beginne. Sie versprach, ihn zu fördern."))
                .containsExactly("Angela Merkel: der Bau beginne", "Angela Merkel: ihn zu fördern");
        assertThat(english("The bridge was described as “a masterpiece” by Angela Merkel."))
                .containsExactly("Angela Merkel: “a masterpiece”");
        assertThat(english("Karl Berg, a driver from the north, told the Courier that he would wait."))
                .containsExactly("Karl Berg: he would wait");
    }

    @Test
    void olderProseSpeaksWithoutMarks() {
        assertThat(german("Was wollt ihr hier? rief der Wirt. Wir haben keinen Platz mehr! Die Gäste gingen weiter."))
                .containsExactly("der Wirt: “Was wollt ihr hier”", "der Wirt: “Wir haben keinen Platz mehr”");
        assertThat(german("Die Zeitung „Nordbote“ berichtet, die Brücke sei unsicher."))
                .containsExactly("Die Zeitung „Nordbote“: die Brücke sei unsicher");
    }

    @Test
    void aVerbBehindAndSharesTheSubjectOfTheClauseBefore() {
        assertThat(german("Das war zu viel; Karl Berg stand auf und rief laut: „Wir gehen nach Hause.“"))
                .containsExactly("Karl Berg: “Wir gehen nach Hause.”");
        assertThat(german("Karl Berg sagte, der Bau gehe voran, und fügte hinzu, dass die Brücke halte."))
                .containsExactly("Karl Berg: der Bau gehe voran", "Karl Berg: die Brücke halte");
    }

    @Test
    void aQuotationOfSeveralParagraphsHasTheSpeakerOfTheColonBeforeIt() {
        assertThat(english("Karl Berg said:\n\n“We tried for years.\n\n“Nobody listened to us.”"))
                .containsExactly("Karl Berg: “We tried for years.”", "Karl Berg: “Nobody listened to us.”");
    }

    @Test
    void whoAnswersAQuestionIsTheOtherOne() {
        assertThat(german(
                        "„Ich komme“, sagte Karl Berg.\n\nDa sagte der Wirt: „Wann denn?“\n\n„Morgen früh komme ich.“"))
                .contains("Karl Berg: “Morgen früh komme ich.”");
    }

    @Test
    void whoTellsTheStoryIsASpeakerInOlderProseAlone() {
        assertThat(german("Ich mußte lachen. Ich sagte ihm, daß die Brücke halte."))
                .containsExactly("Ich: die Brücke halte");
        assertThat(german("Ich musste lachen. Ich sagte ihm, dass die Brücke halte."))
                .isEmpty();
    }

    @Test
    void whoReadsAManuscriptSpeaksAndWhoGivesAnAccountOfItself() {
        assertThat(german("Angela Merkel sagte am Mittwoch laut Manuskript: „Wir warten noch eine Woche.“"))
                .containsExactly("Angela Merkel: “Wir warten noch eine Woche.”");
        assertThat(german("Nach eigenen Angaben kaufte Karl Berg das alte Haus am Fluss."))
                .containsExactly("Karl Berg: kaufte Karl Berg das alte Haus am Fluss");
    }

    @Test
    void aClauseThatTellsMoreOfTheSpeakerIsNoQuote() {
        assertThat(english("“We tried,” said Karl Berg, who is a driver.")).containsExactly("Karl Berg: “We tried,”");
        assertThat(english("The paper showed a film of the crash, which Karl Berg says he made."))
                .containsExactly("Karl Berg: he made");
    }

    @Test
    void aCueStandsWithinTheMarks() {
        assertThat(english("“The work, said the engineer, has gone well.”"))
                .containsExactly("the engineer: “The work, said the engineer, has gone well.”");
    }

    @Test
    void titlesAndWordsHeldAtArmsLengthAreNoQuotes() {
        assertThat(english("Rome sent weapons to its “sworn friend” in the south."))
                .isEmpty();
        assertThat(english("He wrote about it in the column “Letters from the North” last week."))
                .isEmpty();
        assertThat(english("The so-called “Iron Wall” runs along the border.")).isEmpty();
        assertThat(german("Die Truppe nennt sich „Wächter des Nordens“ und zählt hundert Mann."))
                .isEmpty();
    }

    @Test
    void theReporterIsNotOneOfThoseReportedOn() {
        assertThat(english("As we reported on Monday, the talks have failed.")).isEmpty();
    }

    @Test
    void mediumAndDayAreRead() {
        String said = "In an interview with the BBC on Monday, Angela Merkel said that Berlin would wait.";
        assertThat(onMonday("en", said).medium()).isEqualTo("interview with BBC");
        assertThat(onMonday("en", said).spoken()).isEqualTo(FIRST_OF_MARCH);
        assertThat(onMonday("en", said).spokenSpan()).isEqualTo(span(said, "Monday"));
    }

    @Test
    void theDayOnWhichAnInterviewCameOutIsNotTheOneOnWhichItWasGiven() {
        assertThat(onMonday("en", "“We will wait,” Angela Merkel said in an interview aired on Monday.")
                        .spoken())
                .isNull();
        assertThat(onMonday("de", "In einem am Montag gesendeten Interview sagte Angela Merkel: „Wir warten.“")
                        .spoken())
                .isNull();
        assertThat(onMonday("en", "“We will wait,” Angela Merkel said in a statement released on Monday.")
                        .spoken())
                .isEqualTo(FIRST_OF_MARCH);
    }

    private static final PartialDate FIRST_OF_MARCH = PartialDate.of(LocalDate.of(2021, 3, 1));

    private static Quote onMonday(String language, String text) {
        TimeExpression monday = new TimeExpression(
                span(text, language.equals("de") ? "Montag" : "Monday"),
                TimeExpression.Type.DATE,
                "2021-03-01",
                Interval.on(FIRST_OF_MARCH),
                null);
        return quotes(language, text, List.of(Block.of(new Span(0, text.length()), Role.BODY)), List.of(monday))
                .getFirst();
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void aPostIsAQuoteOfItsAuthorForEachParagraph() {
        String text =
                "The door is open.\n\nCome in https://t.co/abc #open https\n\n— Angela Merkel (@am) March 1, 2021";
        PartialDate day = PartialDate.of(LocalDate.of(2021, 3, 1));
        Block post = Block.post(new Span(0, text.length()), new PostInfo("Angela Merkel", "am", day));
        List<Quote> quotes = quotes("en", text, List.of(post), List.of());
        assertThat(quotes.stream().map(quote -> quote.span().of(text))).containsExactly("The door is open.", "Come in");
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(quote.medium()).isEqualTo("tweet");
            assertThat(quote.spoken()).isEqualTo(day);
            assertThat(quote.speakerSpan()).isNotNull();
        });
    }

    @Test
    void whatNobodySaysIsNoQuote() {
        assertThat(english("Those who say that the talks failed should explain why Rome signed."))
                .isEmpty();
        assertThat(english("The talks were, as they say, a new chapter in the history of both towns."))
                .isEmpty();
        assertThat(english("The envoys were told to go on where the ministers had stopped."))
                .isEmpty();
    }

    @Test
    void aWishEndsWhereTheReporterGoesOn() {
        assertThat(english("Angela Merkel demanded that the talks be held in Rome, and the envoy refused."))
                .containsExactly("Angela Merkel: the talks be held in Rome");
    }

    @Test
    void aSourceBehindTheVerbReportsTheWholeClause() {
        assertThat(german("Es gilt nach den Worten von Angela Merkel ab Montag, dem 3. Mai, und nur in Rom."))
                .containsExactly(
                        "Angela Merkel: Es gilt nach den Worten von Angela Merkel ab Montag, dem 3. Mai, und nur in Rom");
    }

    @Test
    void whoDeniesSaysThatItIsNotSo() {
        assertThat(denied("en", "Angela Merkel denied that the talks had failed."))
                .containsExactly("the talks had failed");
        assertThat(denied("de", "Angela Merkel bestritt, dass die Gespräche gescheitert seien."))
                .containsExactly("die Gespräche gescheitert seien");
        assertThat(denied("en", "Angela Merkel said that the talks had failed."))
                .isEmpty();
    }

    private static List<String> denied(String language, String text) {
        return quotes(language, text, List.of(Block.of(new Span(0, text.length()), Role.BODY)), List.of()).stream()
                .filter(Quote::denied)
                .map(quote -> quote.span().of(text))
                .toList();
    }

    @Test
    void theHeadOfAPostIsNoneOfItsWords() {
        String text = "Jane Roe\n@jane_roe\n\nThe ferry leaves at noon.\n\n4:41 PM · Jun 17, 2031";
        Block post = Block.post(new Span(0, text.length()), new PostInfo("Jane Roe", "jane_roe", null));

        assertThat(quotes("en", text, List.of(post), List.of()))
                .extracting(quote -> quote.span().of(text))
                .containsExactly("The ferry leaves at noon.");
    }

    @Test
    void oddTextsEndInTime() {
        english("said ".repeat(2_000));
        english("“".repeat(3_000));
        english("he said “a” ".repeat(500));
        german("sagte , dass ".repeat(500));
        german("„ sagte er „ ".repeat(500));
    }

    private static List<String> english(String text) {
        return shown("en", text);
    }

    private static List<String> german(String text) {
        return shown("de", text);
    }

    /// Each quote as `speaker: words`, direct ones in marks; the speaker's words where the entity is unknown.
    private static List<String> shown(String language, String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n")) {
            blocks.add(Block.of(new Span(from, from + paragraph.length()), Role.BODY));
            from += paragraph.length() + 2;
        }
        Document document = document(language, text, blocks);
        LanguageModule module = module(language);
        List<Sentence> sentences = sentences(module, document);
        Names names = NameFinder.of(module).find(document, sentences);
        return QuoteFinder.of(module).find(document, sentences, names, List.of()).stream()
                .map(quote -> shown(quote, text, names))
                .toList();
    }

    private static String shown(Quote quote, String text, Names names) {
        Span span = quote.speakerSpan();
        String words = span == null ? "?" : span.of(text);
        String id = quote.speaker();
        String speaker = id == null ? words : names.entity(id).map(Entity::name).orElse("?");
        String said = quote.span().of(text);
        return speaker + ": " + (quote.direct() ? "“" + said + "”" : said);
    }

    private static List<Quote> quotes(String language, String text, List<Block> blocks, List<TimeExpression> times) {
        LanguageModule module = module(language);
        Document document = document(language, text, blocks);
        List<Sentence> sentences = sentences(module, document);
        Names names = NameFinder.of(module).find(document, sentences);
        return QuoteFinder.of(module).find(document, sentences, names, times);
    }

    private static Document document(String language, String text, List<Block> blocks) {
        return new Document(
                "d", new Source("d", null, null), text, new Language(language, 1), null, null, Kind.REPORT, blocks);
    }

    private static List<Sentence> sentences(LanguageModule module, Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            sentences.addAll(module.sentences().split(document.text(), block.span()));
        }
        return sentences;
    }

    private static LanguageModule module(String language) {
        return Objects.requireNonNull(MODULES.get(language));
    }
}
