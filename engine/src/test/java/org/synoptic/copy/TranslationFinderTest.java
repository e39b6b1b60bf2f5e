package org.synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

class TranslationFinderTest {
    private static final AnnotatedDocument ENGLISH = document("en", "2031-05-06", """
            The ferry Almudena left Cadiz on Monday with 312 passengers and ran aground off Larache after 4 hours.
            Captain Ignacio Beltran told Radio Alameda that he had seen neither buoy nor light before the shoal.
            The rescue ship Tarifa took 287 people to Tangier, and 25 stayed on board until Wednesday.
            Minister Rosario Quintana promised an inquiry and said that the line had paid 1,450,000 euros for repairs in 2029.
            """);
    private static final AnnotatedDocument SPANISH = document("es", "2031-05-07", """
            El transbordador Almudena zarpó de Cádiz el lunes con 312 pasajeros y encalló frente a Larache al cabo de 4 horas.
            El capitán Ignacio Beltrán dijo a Radio Alameda que no había visto ni boya ni luz antes del bajo.
            El barco de salvamento Tarifa llevó a 287 personas a Tánger y 25 se quedaron a bordo hasta el miércoles.
            La ministra Rosario Quintana prometió una investigación y dijo que la naviera pagó 1.450.000 euros por reparaciones en 2029.
            """);
    private static final AnnotatedDocument OF_ITS_OWN = document("es", "2031-05-07", """
            Cientos de viajeros pasaron la noche a la intemperie tras el accidente del Almudena cerca de la costa marroquí.
            Una pasajera de Sevilla contó que nadie repartió mantas y que los niños lloraban de frío en la cubierta.
            La asociación de usuarios del Estrecho exige al gobierno de Rabat que publique los informes de 2030.
            Según Beltrán, el barco llevaba 2 radares, pero los vecinos de Larache recuerdan 3 naufragios en 10 años.
            """);
    private static final AnnotatedDocument RUSSIAN = document("ru", "2031-05-07", """
            Паром «Альмудена» вышел из Кадиса в понедельник с 312 пассажирами и через 4 часа сел на мель у Лараче.
            Капитан Игнасио Бельтран сказал радио Аламеда, что не видел перед мелью ни буя, ни огня.
            Спасательное судно Тарифа доставило 287 человек в Танжер, а 25 остались на борту до среды.
            Министр Росарио Кинтана пообещала расследование и сказала, что в 2029 году линия заплатила за ремонт 1 450 000 евро.
            """);

    @Test
    void aTranslationIsFoundSentenceBySentence() {
        List<CopyLink> links = new CopyFinder(Transliteration::latin).find(List.of(ENGLISH, SPANISH));

        assertThat(links).hasSize(1);
        CopyLink link = links.getFirst();
        assertThat(link.relation()).isEqualTo(CopyLink.Relation.TRANSLATION);
        assertThat(link.a()).isEqualTo("en");
        assertThat(link.share()).isGreaterThan(0.9);
        assertThat(link.passages().getLast().a().of(ENGLISH.text())).startsWith("Minister Rosario");
        assertThat(link.passages().getLast().b().of(SPANISH.text())).startsWith("La ministra Rosario");
    }

    @Test
    void namesAreComparedAcrossScripts() {
        assertThat(pairs(ENGLISH, RUSSIAN)).containsExactly("en ru TRANSLATION");
    }

    @Test
    void anotherAccountOfTheSameEventIsNoTranslation() {
        assertThat(pairs(ENGLISH, OF_ITS_OWN)).isEmpty();
    }

    @Test
    void whatIsToldHereAndThereBetweenNewsOfItsOwnIsNoTranslation() {
        StringBuilder mixed = new StringBuilder();
        SPANISH.text().lines().forEach(told -> mixed.append(told).append('\n').append(OF_ITS_OWN.text()));

        assertThat(pairs(ENGLISH, document("es", "2031-05-07", mixed.toString())))
                .isEmpty();
    }

    @Test
    void oneLanguageOfTwoRegionsIsNotTranslated() {
        AnnotatedDocument british = document("en-GB", "2031-05-07", SPANISH.text());
        AnnotatedDocument american = document("en-US", "2031-05-07", ENGLISH.text());

        assertThat(pairs(british, american)).isEmpty();
    }

    @Test
    void aTextOfAnotherMonthIsNoTranslation() {
        assertThat(pairs(ENGLISH, document("es", "2031-06-20", SPANISH.text()))).isEmpty();
    }

    @Test
    void oddTextsAreTaken() {
        String digits = "7 ".repeat(20_000);
        String names = "Almudena Cadiz Larache Beltran. ".repeat(5_000);

        assertThat(pairs(document("en", null, digits), document("es", null, "9 ".repeat(20_000))))
                .isEmpty();
        assertThat(pairs(document("en", null, names), document("es", null, "Lugo. ".repeat(9_000))))
                .isEmpty();
    }

    private static List<String> pairs(AnnotatedDocument... documents) {
        return new CopyFinder(Transliteration::latin)
                .find(List.of(documents)).stream()
                        .map(link -> link.a() + " " + link.b() + " " + link.relation())
                        .toList();
    }

    /// A document of a language that has no module; its language is its id.
    private static AnnotatedDocument document(String language, @Nullable String day, String text) {
        PartialDate date = day == null ? null : PartialDate.parse(day);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(new Span(0, text.length()), Block.Role.BODY));
        Document document = new Document(
                language,
                new Source(language + ".txt", null, null),
                text,
                new Language(language, 1),
                null,
                date == null ? null : new Publication(date, Publication.Basis.METADATA, List.of()),
                Kind.REPORT,
                blocks);
        return new AnnotatedDocument(document, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
