package org.synoptic.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.Reports;

/// What happened in languages that are read without a model.
class RomanceEventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le Premier ministre danois Anders Holm s'est rendu à Varsovie en mai 2004.     | CONSULT visit: anders-holm > warsaw, 2004-05..2004-05, occurred
            La présidente chilienne sera reçue mardi par le roi Carl Gustaf de Suède.       | CONSULT visit: president-of-chile > carl-gustaf, 2008-01-22..2008-01-22, planned
            Le Maroc et la Tunisie ont signé un accord avec l'Italie en 1995.               | AGREE sign: MAR + TUN > ITA, 1995..1995, occurred
            L'armée péruvienne aurait bombardé l'Équateur.                                  | ASSAULT aerial: army-of-peru > ECU, possible
            Le Ghana n'a pas accusé le Togo.                                                | ACCUSE allege: GHA > TGO, denied
            """)
    void french(String sentence, String event) {
        assertThat(Reports.events(Reports.read("fr", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            El presidente peruano, Juan Quispe, se reunió el martes con la canciller alemana, Eva Brandt. | CONSULT meet: juan-quispe > eva-brandt, 2008-01-15..2008-01-15, occurred
            Bolivia y Chile firmaron un tratado en 1904.                                                  | AGREE sign: BOL + CHL > BOL + CHL, 1904..1904, occurred
            Argentina no ha invadido Uruguay.                                                             | ASSAULT null: ARG > URY, denied
            """)
    void spanish(String sentence, String event) {
        assertThat(Reports.events(Reports.read("es", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Il ministro degli Esteri norvegese Lars Dahl ha incontrato a Lisbona il presidente portoghese Rui Costa. | CONSULT meet: lars-dahl > rui-costa, occurred
            La Grecia ha condannato l'attacco dell'Albania.                                                         | ACCUSE disapprove: GRC > ALB, occurred
            """)
    void italian(String sentence, String event) {
        assertThat(Reports.events(Reports.read("it", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            O presidente angolano, Paulo Neto, reuniu-se em Luanda com o presidente moçambicano, João Sitoe. | CONSULT meet: paulo-neto > joao-sitoe, occurred
            O Brasil visitará a Colômbia na próxima semana.                                                  | CONSULT visit: BRA > COL, 2008-01-28..2008-02-03, planned
            """)
    void portuguese(String sentence, String event) {
        assertThat(Reports.events(Reports.read("pt", "2008-01-21", sentence.strip())))
                .contains(event);
    }
}
