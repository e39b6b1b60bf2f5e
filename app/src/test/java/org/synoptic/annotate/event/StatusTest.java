package org.synoptic.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.Reports;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;

/// Whether it took place, with the real modules.
class StatusTest {
    private static String status(String language, String sentence) {
        AnnotatedDocument document = Reports.read(language, "2008-01-21", sentence.strip());
        return document.events().stream()
                .map(EventMention::status)
                .map(status -> status.label())
                .findFirst()
                .orElse("no event");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian police are investigating the attack in Oslo.                    | ongoing
            Kenya's army has been fighting Ugandan rebels since Friday.               | ongoing
            Serbian forces continue to shell Sarajevo.                                | ongoing
            Two Norwegian citizens remain detained in Peru.                           | ongoing
            Kenyan police have detained two Ugandan journalists since Friday.         | ongoing
            Peru still occupies parts of Chile.                                       | ongoing
            Talks between Norway and Chile are under way in Oslo.                     | ongoing
            Norway and Chile are holding talks in Oslo.                               | ongoing
            Kenya had been negotiating with Uganda since May.                         | occurred
            Gordon Brown meets Vicente Fox.                                           | occurred
            Gordon Brown is meeting Vicente Fox on Friday.                            | planned
            Norway is regularly holding exercises with Chile.                         | occurred
            In 1999 Serbian forces were still shelling Sarajevo.                      | occurred
            Juan Perez is to be sentenced by a Peruvian court on May 3.               | planned
            The Kenyan navy foiled a hijack attempt and arrested two Ugandans.        | occurred
            A man whose house was allegedly a bomb factory was arrested by the Kenyan police. | occurred
            It asked whether either Norway or its old ally Chile had approved the treaty with Peru. | possible
            The law empowers the Kenyan navy to attack Somalia.                       | possible
            Peru would like to thank Chile for its help.                              | occurred
            Kenya should not attack Uganda.                                           | possible
            Kenya should not be allowed to attack Uganda.                             | possible
            """)
    void english(String sentence, String status) {
        assertThat(status("en", sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Die Kämpfe zwischen Kenia und Uganda dauern an.                           | ongoing
            Seit Freitag hält die serbische Armee Sarajevo besetzt.                   | ongoing
            Die Gespräche zwischen Norwegen und Chile laufen derzeit in Oslo.         | ongoing
            Norwegen und Chile führen seit Freitag Gespräche in Oslo.                 | ongoing
            Norwegen und Chile führten am Freitag Gespräche in Oslo.                  | occurred
            Seit 2006 führen Norwegen und Chile regelmäßig gemeinsame Übungen durch.  | occurred
            Angela Merkel möchte Nicolas Sarkozy treffen.                             | planned
            Norwegen schickt Geld, damit Chile seine Truppen abzieht.                 | planned
            """)
    void german(String sentence, String status) {
        assertThat(status("de", sentence)).isEqualTo(status);
    }
}
