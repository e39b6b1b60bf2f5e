package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/// A report may end anywhere: no stage fails on a sentence that is cut off.
class EveryCutTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Annotator.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | According to the Foreign Minister of Peru, Juan Quispe, his country's troops will not leave the port before 3 May, he said: “We stay,” adding that 40 soldiers, who were wounded there last week, so the ministry, had met with Bolivia's envoy.
            de | Laut dem Außenminister, Jan Dahl, teilte das Ministerium am 3. Mai mit, dass „Wir bleiben“, so er, die Truppen Norwegens nicht vor Montag abziehen würden, und fügte hinzu, man habe 40 Verletzte, wie der Sprecher von Peru sagte, nach eigenen Angaben gezählt.
            fr | Selon le ministre des Affaires étrangères du Ghana, Yaw Mensah, l'armée n'a pas quitté le port le 3 mai : « Nous restons », a-t-il dit, ajoutant que 40 soldats, blessés la semaine dernière, ont rencontré l'envoyé du Togo.
            es | Según el ministro de Exteriores de Perú, Juan Quispe, el ejército no dejará el puerto antes del 3 de mayo: «Nos quedamos», dijo, y añadió que 40 soldados, heridos la semana pasada, se reunieron con el enviado de Bolivia.
            it | Secondo il ministro degli Esteri norvegese, Lars Dahl, l'esercito non lascerà il porto prima del 3 maggio: «Restiamo», ha detto, aggiungendo che 40 soldati, feriti la settimana scorsa, hanno incontrato l'inviato del Portogallo.
            pt | Segundo o ministro das Relações Exteriores de Angola, Paulo Neto, o exército não deixará o porto antes de 3 de maio: «Ficamos», disse, acrescentando que 40 soldados, feridos na semana passada, reuniram-se com o enviado do Brasil.
            ru | По словам министра иностранных дел Перу Хуана Киспе, армия не покинет порт до 3 мая: «Мы остаёмся», — заявил он и добавил, что 40 солдат, раненных на прошлой неделе, встретились с послом Боливии, сообщили в министерстве.
            uk | За словами міністра закордонних справ Перу Хуана Кіспе, армія не залишить порт до 3 травня: «Ми залишаємося», — заявив він і додав, що 40 солдатів, поранених минулого тижня, зустрілися з послом Болівії, повідомили в міністерстві.
            """)
    void noStageFailsOnASentenceThatIsCutOff(String language, String sentence) {
        for (String text : cuts(language, sentence)) {
            Reports.read(language, "2008-01-21", text);
            assertThat(log.list).as(text).isEmpty();
        }
    }

    /// The sentence up to each of its words and from each on; where that is quick, up to each character too.
    private static List<String> cuts(String language, String sentence) {
        boolean quick = !language.equals("en") && !language.equals("de");
        List<String> cuts = new ArrayList<>();
        IntStream.range(1, sentence.length())
                .filter(at -> quick || sentence.charAt(at) == ' ')
                .forEach(at -> cuts.add(sentence.substring(0, at)));
        IntStream.range(1, sentence.length())
                .filter(at -> sentence.charAt(at) == ' ')
                .forEach(at -> cuts.add(sentence.substring(at + 1)));
        return cuts;
    }
}
