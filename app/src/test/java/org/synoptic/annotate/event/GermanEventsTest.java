package org.synoptic.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.annotate.Reports;

/// What the order and the forms of German words tell of parties and status.
class GermanEventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Der General wurde vom Geheimdienst verhaftet.                               | COERCE arrest: intelligence-service > commanders, occurred
            Den Minister traf der Präsident am Montag.                                  | CONSULT meet: head-of-government > minister, 2008-01-21..2008-01-21, occurred
            Peru plant, Bolivien anzugreifen.                                           | ASSAULT null: PER > BOL, planned
            Peru forderte Bolivien auf, die Gefangenen freizulassen.                    | RETREAT release: BOL > prisoners, possible
            Peru begann, die Gefangenen freizulassen.                                   | RETREAT release: PER > prisoners, occurred
            Peru soll Bolivien angegriffen haben.                                       | ASSAULT null: PER > BOL, possible
            Ghana soll Togo anerkennen.                                                 | SUPPORT recognize: GHA > TGO, planned
            Ghana ist von Togo anzuerkennen.                                            | SUPPORT recognize: TGO > GHA, possible
            Das Treffen zwischen Ghana und Togo hat nicht dazu geführt, dass man lacht. | CONSULT meet: GHA + TGO > GHA + TGO, occurred
            Peru warf Bolivien am Montag „Kraftmeierei“ vor.                            | ACCUSE allege: PER > BOL, 2008-01-21..2008-01-21, occurred
            Nach dem Ende des Streits, der lange gedauert hatte, sagte Accra, Ghana werde lange Gespräche mit Togo über kulturelle, soziale und technische Fragen führen. | CONSULT meet: GHA > TGO, planned
            Peru warf Bolivien nach einem Gespräch am Montag Verrat vor. | ACCUSE allege: PER > BOL, 2008-01-21..2008-01-21, occurred
            Die Gespräche zwischen Ghana (46) und Togo (71) verliefen am Montag gut. | CONSULT meet: GHA + TGO > GHA + TGO, 2008-01-21..2008-01-21, occurred
            Das Treffen zwischen Ghana und Togo fand nicht statt.                       | CONSULT meet: GHA + TGO > GHA + TGO, denied
            Zwei Häfen im Süden Perus und im Norden des Libanon wurden von der peruanischen Armee beschossen. | ASSAULT heavy-weapons: army-of-peru > LBN, occurred
            Zwei Journalisten, die in Lima über Proteste berichtet hatten, wurden von Soldaten verhaftet. | COERCE arrest: military > journalists, occurred
            Ghana, so das Ministerium, verurteilte den Angriff Perus auf Bolivien.      | ACCUSE disapprove: GHA > PER, occurred
            Der Tanker wurde vor der Küste von Soldaten aus Peru aufgebracht.           | COERCE seize: military-of-peru > , occurred
            Nachdem drei Boote der togoischen Marine von Ghana beschlagnahmt worden waren, lenkte man ein. | COERCE seize: GHA > navy-of-togo, occurred
            Ghana, Togo und Benin verurteilten Peru.                                    | ACCUSE disapprove: BEN + GHA + TGO > PER, occurred
            Die Regierung sowie die Parteien in Ghana verurteilten Peru.                | ACCUSE disapprove: government + party-of-ghana > PER, occurred
            Ghanas Präsident John Mahama, früher Minister, reiste nach Lima, um Präsident Alan García zu danken. | SUPPORT praise: john-mahama > alan-garcia, planned
            """)
    void tellWhoDidWhat(String sentence, String event) {
        assertThat(Reports.events(Reports.read("de", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghana stellte den Bericht zum Lesen bereit.",
                "Dem Präsidenten von Ghana droht ein Verfahren.",
                "Der Opposition in Ghana droht eine Strafe.",
                "Der Präsident von Ghana setzte sich nach Togo ab.",
                "Ghana hat Togo in eine Krise gestürzt.",
                "Der Präsident von Ghana sagte im Gespräch mit der Moderatorin Eva Brandt, er bleibe.",
            })
    void lookLikeEventsAndAreNone(String sentence) {
        assertThat(Reports.events(Reports.read("de", "2008-01-21", sentence))).isEmpty();
    }
}
