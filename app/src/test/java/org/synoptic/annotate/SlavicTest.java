package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.name.EntityLinker;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Quote;

/// Slavic reports, read by the forms of their words.
class SlavicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Президент Сербии Марко Йованич 4 июня 2003 года встретился в Осло с королем Иордании Хасаном.    | CONSULT meet: marco-jovanic > hasan, 2003-06-04..2003-06-04, occurred
            В конце мая Киев посетит главком бразильской армии Камиль Дасильва.                       | CONSULT visit: kamil-dasilva > kyiv, 2008-05..2008-05, planned
            Соглашение было подписано министрами иностранных дел Армении и Азербайджана.                   | AGREE sign: foreign-minister-of-armenia + foreign-minister-of-azerbaijan > foreign-minister-of-armenia + foreign-minister-of-azerbaijan, occurred
            В Москве встретились президенты Франции и Казахстана.                                          | CONSULT meet: president-of-france + president-of-kazakhstan > president-of-france + president-of-kazakhstan, occurred
            Евросоюз продлил санкции против Белоруссии.                                                    | SANCTION null: european-union > BLR, occurred
            Пакистан посетил премьер-министр Японии.                                                       | CONSULT visit: prime-minister-of-japan > PAK, occurred
            Президент Сербии не будет встречаться с премьером Венгрии.                                     | CONSULT meet: president-of-serbia > prime-minister-of-hungary, denied
            Полиция задержала в Лиме норвежских журналистов.                                               | COERCE arrest: police > journalists-of-norway, occurred
            Анна Грейвз, прибывшая накануне в Варшаву, потребовала от Ирана освободить заложников.         | REQUEST null: anna-graves > IRN, occurred
            """)
    void russianCasesTellWhoActsOnWhom(String sentence, String event) {
        assertThat(Reports.events(Reports.read("ru", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Президент України Марко Гончаренко 4 червня 2003 року зустрівся в Осло з королем Йорданії Хасаном.  | CONSULT meet: marko-honcharenko > khasan, 2003-06-04..2003-06-04, occurred
            Росія обстріляла Харків.                                                                          | ASSAULT heavy-weapons: RUS > kharkiv, occurred
            Польщі подякувала міністерка закордонних справ Литви.                                             | SUPPORT praise: foreign-minister-of-lithuania > POL, occurred
            """)
    void ukrainianCasesTellWhoActsOnWhom(String sentence, String event) {
        assertThat(Reports.events(Reports.read("uk", "2008-01-21", sentence.strip())))
                .contains(event);
    }

    @Test
    void russianNamesComeBackToTheirBaseForm() {
        assertThat(
                        Reports.names(
                                Reports.read(
                                        "ru",
                                        null,
                                        "Визит Олега Дроздова в Исламабад завершен. По словам Дроздова, с Лиз Хартли он не встречался.")))
                .contains(
                        "Олега Дроздова = person:oleg-drozdov",
                        "Дроздова = person:oleg-drozdov",
                        "Исламабад = place:islamabad",
                        "Лиз Хартли = person:liz-hartley");
    }

    @Test
    void surnamesAreTheirBearersAndShortFormsOfCommonWordsNobody() {
        AnnotatedDocument report = Reports.read(
                "ru",
                null,
                "Роберт Сокол прибыл в Осло. Сокол рассказал СМИ о COVID-19. «Западный поток» строят. Собрался Конгресс США.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "Роберт Сокол = person:robert-sokol",
                        "Осло = place:oslo",
                        "Сокол = person:robert-sokol",
                        "Конгресс США = org:congress-of-united-states");
    }

    @Test
    void aRussianQuoteHasItsSpeaker() {
        AnnotatedDocument report = Reports.read(
                "ru", null, "«Переговоры были трудными», — заявил журналистам министр обороны Чили Пабло Ривас.");
        Quote quote = report.quotes().getFirst();
        assertThat(quote.span().of(report.text())).isEqualTo("Переговоры были трудными");
        assertThat(quote.speaker()).isEqualTo("person:pablo-rivas");
    }

    @Test
    void aPersonOfTwoScriptsIsOne() {
        AnnotatedDocument english = Reports.read("en", null, "Prime Minister Jack Harlow met Emmanuelle Marchand.");
        AnnotatedDocument russian =
                Reports.read("ru", null, "Премьер-министр Джек Харлоу встретился с Эмманюэль Маршан.");
        List<String> names = new EntityLinker()
                .link(List.of(english, russian)).entities().stream()
                        .map(entity -> entity.entity().name())
                        .toList();
        assertThat(names).contains("Jack Harlow").doesNotContain("Jek Kharlou");
    }
}
