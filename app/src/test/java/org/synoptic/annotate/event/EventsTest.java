package org.synoptic.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.annotate.Reports;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;

/// What happened, with the real modules.
class EventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Iceland's president met with Mexican President Vicente Fox in Oslo on June 4, 2003. | CONSULT meet: president-of-iceland > vicente-fox, 2003-06-04..2003-06-04, occurred
            Prime Minister Gordon Brown of Britain will visit India on Tuesday.                  | CONSULT visit: gordon-brown > IND, 2008-01-22..2008-01-22, planned
            Australia signed a treaty with Indonesia in 2006.                                    | AGREE sign: AUS > IDN, 2006..2006, occurred
            Chile was invaded by Peru in 1881.                                                   | ASSAULT null: PER > CHL, 1881..1881, occurred
            Kenya never accused Uganda.                                                          | ACCUSE allege: KEN > UGA, denied
            Spain could impose sanctions on Cuba.                                                | SANCTION null: ESP > CUB, possible
            The talks between Sweden and Norway in May 2005 ended early.                         | CONSULT meet: NOR + SWE > NOR + SWE, 2005-05..2005-05, occurred
            Deputy Foreign Minister of Norway Ingrid Halvorsen met Hans Moritz of Austria.       | CONSULT meet: ingrid-halvorsen > hans-moritz, occurred
            The European Union-brokered deal was signed by S. Korea and N. Korea.                | AGREE sign: KOR + PRK > KOR + PRK, occurred
            Sri Lanka seized a New Zealand-flagged ship.                                         | COERCE seize: LKA > , occurred
            Norway promised to hold a vote in 2009 on the treaty with Chile.                     | AGREE null: NOR > CHL, occurred
            Norway called for calm in talks with Chile.                                          | REQUEST null: NOR > CHL, occurred
            Kenya said that Uganda's king was irresponsible.                                     | ACCUSE disapprove: KEN > king-of-uganda, occurred
            Peru seized a ship on suspicion of breaking Chilean law.                             | COERCE seize: PER > , occurred
            Not far from the border, Kenyan riot police arrested Juan Perez.                     | COERCE arrest: KEN > juan-perez, occurred
            Peru accused Bolivia of theft after talks in Lima on Monday.                         | ACCUSE allege: PER > BOL, 2008-01-21..2008-01-21, occurred
            Speaking in Lima on Monday, the president of Peru accused Bolivia of theft.          | ACCUSE allege: president-of-peru > BOL, 2008-01-21..2008-01-21, occurred
            21.01.2008 Norway accused Chile of theft.                                            | ACCUSE allege: NOR > CHL, occurred
            Norway condemned the bombing of the Chilean embassy in Peru.                         | ACCUSE disapprove: NOR > , occurred
            Kenya condemned Uganda's attack on the Peruvian embassy.                             | ACCUSE disapprove: KEN > UGA, occurred
            2006 Australia signed a treaty with Indonesia.                                       | AGREE sign: AUS > IDN, 2006..2006, occurred
            A court in Lima ordered on Monday that the miners be held until May.                 | REQUEST null: court-of-peru > workers, 2008-01-21..2008-01-21, occurred
            A court in Lima ordered the arrest of Pedro Salas.                                   | COERCE null: court-of-peru > pedro-salas, occurred
            A court in Simferopol ordered the miners to be held until May.                       | REQUEST null: court > workers, occurred
            Peru demanded the release of John Roe.                                               | REQUEST null: PER > , occurred
            Peru demanded Chile's withdrawal from Bolivia.                                       | REQUEST null: PER > CHL, occurred
            Peru called for Chile to leave Bolivia.                                              | REQUEST null: PER > CHL, occurred
            Kenyan refugees protested against the deportation of John Roe.                       | PROTEST demonstrate: refugees-of-kenya > , occurred
            Rebels went to the house of Mayor John Roe, who was sitting there, and took the crew hostage. | ASSAULT abduct: rebels > prisoners, occurred
            Norway wants the Chilean soldiers arrested.                                          | COERCE arrest:  > CHL, possible
            Jordan's king paid a visit to Tokyo in 1999.                                         | CONSULT visit: king-of-jordan > tokyo, 1999..1999, occurred
            """)
    void englishClauses(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Der dänische Außenminister Anders Fogh hatte im Mai 2004 Ankara besucht.       | CONSULT visit: anders-fogh > ankara, 2004-05..2004-05, occurred
            Finnland und Schweden unterzeichneten 1995 ein Abkommen mit Norwegen.         | AGREE sign: FIN + SWE > NOR, 1995..1995, occurred
            Brasilien wird am Dienstag Argentinien einladen.                              | REQUEST null: BRA > ARG, 2008-01-22..2008-01-22, planned
            Angela Merkel rief Nicolas Sarkozy an.                                        | CONSULT call: angela-merkel > nicolas-sarkozy, occurred
            Italien hat Spanien nicht kritisiert.                                         | ACCUSE disapprove: ITA > ESP, denied
            """)
    void germanClauses(String sentence, String event) {
        assertThat(Reports.events(Reports.read("de", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Police arrested Norwegian journalists in Lima.       | COERCE arrest: police > journalists-of-norway, occurred
            Rebels attacked a village near the border of Chad.   | ASSAULT null: rebels > TCD, occurred
            Students protested against the government in Quito.  | PROTEST demonstrate: students-and-teachers > government-of-ecuador, occurred
            """)
    void whoHasNoNameIsAPartyToo(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Finland refused to hold talks with Belarus.                 | REJECT null: FIN > BLR, occurred
            Sweden and Denmark agreed to withdraw troops from Estonia.  | AGREE null: DNK + SWE > EST, occurred
            Peru said it would release the hostages.                    | AGREE null: PER > prisoners, occurred
            Bolivia said it would not lift the ban on Chilean wine.     | REJECT null: BOL > CHL, occurred
            Austria said that Hungary must open its border.             | REQUEST null: AUT > HUN, occurred
            A court in Peru sentenced Ana Rojas for insulting Chile.    | COERCE arrest: court-of-peru > ana-rojas, occurred
            """)
    void whatIsOnlyAgreedToOrRefusedIsNoEventOfItsOwn(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence.strip())))
                .containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Northport beat Lakeside 3-1 in the league on Sunday. Goalkeeper Paul Ferrer praised coach Anna Lind after the match. The striker attacked the defence all season, and the club said it would fight for the trophy. Fans in the stadium thanked the midfielder, who had signed with Lakeside before the tournament. The referee met both coaches at half-time, and Ferrer went to Lakeside later. Anna Lind will return to Northport with her roster.
            de | Nordhafen schlug Seestadt in der Liga mit 3:1. Torwart Paul Ferrer lobte Trainerin Anna Lind nach dem Spiel. Der Stürmer griff die Verteidiger in der ganzen Saison an, und der Verein kündigte an, um den Pokal zu kämpfen. Fans im Stadion dankten dem Mittelfeldspieler, der vor dem Turnier bei Seestadt unterschrieben hatte. Der Schiedsrichter traf beide Trainer in der Halbzeit, und Ferrer reiste später nach Seestadt. Anna Lind kehrt mit ihrer Mannschaft nach Nordhafen zurück.
            """)
    void aReportOfSportTellsOfNoPoliticalEvent(String language, String text) {
        assertThat(Reports.events(Reports.read(language, "2008-01-21", text))).isEmpty();
    }

    @Test
    void theFirstSinceTellsOfAnEarlierEvent() {
        String text =
                "King Harald of Norway will arrive in Lima on Monday. He is the first Norwegian king to make the trip since 1967.";

        assertThat(Reports.events(Reports.read("en", "2008-01-18", text)))
                .contains("CONSULT visit: NOR > lima, 1967..1967, occurred");
    }

    @Test
    void generalStatementsAreNoEvents() {
        String text =
                "Portugal and Brazil enjoy friendly relations. Clouds of war hang over the region. Visits are good for trade.";

        assertThat(Reports.read("en", "2008-01-21", text).events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Peru and Chile signed a treaty. Kenya rejected the treaty.                        | REJECT null: KEN > CHL + PER, occurred
            en | Jonas Store met Gabriel Boric in Lima. It was agreed that trade would grow.       | AGREE null: gabriel-boric + jonas-store > gabriel-boric + jonas-store, occurred
            en | Norway's Jonas Store and Chile's Gabriel Boric ended their talks.                 | CONSULT meet: gabriel-boric + jonas-store > gabriel-boric + jonas-store, occurred
            de | Angela Merkel warf Nicolas Sarkozy nach einem langen Gespräch mit Tee Feigheit vor. | CONSULT meet: angela-merkel + nicolas-sarkozy > angela-merkel + nicolas-sarkozy, occurred
            de | Italien wehrte sich gegen die von Spanien verlangten Zölle.                       | REQUEST null: ESP > , occurred
            """)
    void partiesThatTheTextHasJustNamedNeedNotBeSaidAgain(String language, String text, String event) {
        assertThat(Reports.events(Reports.read(language, "2008-01-21", text.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway encouraged Peru and Chile to hold talks.                 | CONSULT meet: CHL + PER > CHL + PER, possible
            The law would allow Spain to return the migrants to Chile.      | RETREAT return: ESP > CHL, possible
            Kenyan officials travelled to Peru to arrest Juan Perez.        | COERCE arrest: KEN > juan-perez, planned
            Norway said it would “never” recognise Peruvian rule in Chile.  | SUPPORT recognize: NOR > PER, denied
            Kenya neither praised nor blamed Uganda.                        | SUPPORT praise: KEN > UGA, denied
            Kenya denied that Ugandan troops attacked Chad.                 | ASSAULT null: UGA > TCD, denied
            Kenya denied allegations that Ugandan troops attacked Chad.     | ASSAULT null: UGA > TCD, denied
            Did Kenya arrest Juan Perez?                                    | COERCE arrest: KEN > juan-perez, possible
            Kenya will act if Uganda does not free its prisoners.           | RETREAT release: UGA > prisoners, possible
            A deal between Kenya and Uganda is within reach.                | AGREE null: KEN + UGA > KEN + UGA, possible
            Kenya's efforts to sign a treaty with Chad were noted.          | AGREE sign: KEN > TCD, possible
            """)
    void whatIsWishedForOrDeniedHasNotTakenPlace(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru needs parliament to ratify the treaty with Chile.                  | AGREE sign: parliament > CHL, possible
            The police fined the Peruvian company for violating a treaty with Chile.| REJECT violate: companies-of-peru > CHL, occurred
            The Peruvian and Chilean governments condemned Kenya.                   | ACCUSE disapprove: PER + government-of-chile > KEN, occurred
            """)
    void whoActsUnderAnotherVerbMayBeItsObject(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crisis in Peru threatens to overshadow the summit with Chile.",
                "Kenya has demonstrated restraint towards Uganda.",
                "Norway has repeatedly called Chile a pivotal partner in the talks.",
                "Norway called Chile a friend.",
                "Peru declined to comment on the offer of Chile.",
                "Six people were injured when a bus hit a bridge in Peru on Monday.",
                "A ship struck a pier in Chile.",
                "Peruvian ships have transferred oil to Chile.",
                "Peru denied the allegations of Chile.",
                "Peru conceded that Chile had won.",
                "Peru was forced to raise taxes.",
                "Peru “welcomed” Chile with a tax on its copper.",
                "The Peruvian government party failed to gain a majority in parliament."
            })
    void whatOnlySoundsLikeAnEventIsNone(String text) {
        assertThat(Reports.read("en", "2008-01-21", text).events()).isEmpty();
    }

    @Test
    void theStateInWhichSomethingHappenedDidNotDoIt() {
        AnnotatedDocument report =
                Reports.read("en", "2008-01-21", "A bomb attack on a bank in Norway killed three Chilean soldiers.");

        assertThat(report.events()).singleElement().satisfies(event -> {
            assertThat(event.actors()).isEmpty();
            assertThat(event.targets()).hasSize(1);
        });
    }

    @Test
    void aNumberKeepsWhatItCounts() {
        List<EventMention> events = Reports.read(
                        "en", null, "Egypt imported about 1.5 million tons of wheat from France in 2007.")
                .events();

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.quantities())
                        .singleElement()
                        .satisfies(quantity -> {
                            assertThat(quantity.value()).isEqualTo(1_500_000);
                            assertThat(quantity.unit()).isEqualTo("ton of wheat");
                            assertThat(quantity.bound().label()).isEqualTo("about");
                        }));
    }

    @Test
    void aWrongRuleNamesItsFileAndLine() {
        RuleFiles.Line line =
                new RuleFiles.Line("events.tsv", 7, List.of("visit", "V", "CONSULTS", "visit", "subj>obj"));

        assertThatThrownBy(() -> EventRule.of(line, Map.of())).hasMessage("[events.tsv:7] no PLOVER event: CONSULTS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            visit, V, CONSULT, visit, subj              | [events.tsv:7] a frame is ACTORS>TARGETS, not 'subj'
            visit, X, CONSULT, visit, subj>obj          | [events.tsv:7] neither V nor N nor A: 'X'
            visit, V, CONSULT, visit, subj>obj sometime | [events.tsv:7] no such flag: sometime
            visit @nowhere, V, CONSULT, visit, subj>obj | [events.tsv:7] no list of this name above: @nowhere
            visit, V                                    | [events.tsv:7] a frame is ACTORS>TARGETS, not ''
            """)
    void aBrokenRuleSaysWhatIsWrongWithIt(String columns, String message) {
        RuleFiles.Line line =
                new RuleFiles.Line("events.tsv", 7, List.of(columns.strip().split(", ")));

        assertThatThrownBy(() -> EventRule.of(line, Map.of())).hasMessage(message);
    }

    @Test
    void aListThatNamesAListIsWrong() {
        List<RuleFiles.Line> lines = List.of(new RuleFiles.Line("events.tsv", 3, List.of("@deal", "pact|@deal")));

        assertThatThrownBy(() -> new TriggerFinder(lines, Grammar.of(new RuleFiles(EventsTest.class)), false))
                .hasMessage("[events.tsv:3] a list of words names no other list");
    }

    @Test
    void aSentenceOfTwentyThousandWordsEnds() {
        String text = "France met with Germany and ".repeat(4_000) + "left.";

        assertThat(Reports.read("en", null, text).events()).isNotEmpty();
    }
}
