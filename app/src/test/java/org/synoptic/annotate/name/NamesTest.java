package org.synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Reports;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Who is meant, with the real modules.
class NamesTest {
    @Test
    void shortNamesRolesAndPronounsLeadToTheirPerson() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "Finnish President Sauli Niinisto arrived in Ottawa. Niinisto said he would meet the Canadian prime minister. "
                        + "Prime Minister Justin Trudeau of Canada will greet him.");

        assertThat(Reports.names(report))
                .contains(
                        "Finnish = country:FIN",
                        "Sauli Niinisto = person:sauli-niinisto",
                        "Niinisto = person:sauli-niinisto",
                        "he = person:sauli-niinisto",
                        "Ottawa = place:ottawa",
                        "Canadian prime minister = person:justin-trudeau");
        assertThat(entity(report, "person:sauli-niinisto").role()).isEqualTo("President");
        assertThat(entity(report, "person:sauli-niinisto").country()).isEqualTo("FIN");
    }

    @Test
    void aHolderBehindTheVerbIsNotSurelyMeantByASubject() {
        AnnotatedDocument report = Reports.read(
                "en", null, "Ottawa hailed Sauli Niinisto's election and his speech when he freed a prisoner.");

        assertThat(Reports.names(report))
                .contains("his = person:sauli-niinisto")
                .doesNotContain("he = person:sauli-niinisto");
    }

    @Test
    void aNameBehindADashIsReadByItself() {
        assertThat(Reports.names(Reports.read("en", null, "The envoy praised another Nordic republic - Finland.")))
                .contains("Finland = country:FIN");
    }

    @Test
    void whoSpeaksForAPresidentIsNotThePresident() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "Lars Sundby, the spokesman for Norwegian President Arne Ness, left Riga. US President Bill Hart stayed.");

        assertThat(entity(report, "person:lars-sundby").role()).isEqualTo("Spokesperson");
        assertThat(entity(report, "person:arne-ness").role()).isEqualTo("President");
    }

    @Test
    void aMinistryBelongsToTheStateBesideItAndIsRememberedAfterwards() {
        AnnotatedDocument report = Reports.read(
                "en", null, "Norway's Foreign Ministry summoned the envoy. The Foreign Ministry gave no reason.");

        assertThat(Reports.names(report))
                .contains(
                        "Norway's Foreign Ministry = org:foreign-ministry-of-norway",
                        "Foreign Ministry = org:foreign-ministry-of-norway");
    }

    @Test
    void aMinistryBelongsToTheOnlyCountryNamedSoFar() {
        AnnotatedDocument report =
                Reports.read("en", null, "Police in Oslo closed the square. It is safe, the interior ministry said.");

        assertThat(Reports.names(report)).contains("interior ministry = org:interior-ministry-of-norway");
    }

    @Test
    void aBodyIsCalledByItsHeadNounOnceItHasBeenNamed() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "The Norwegian Fisheries Council met in Oslo. Earlier, the council had rejected the plan. The council of elders left.");
        AnnotatedDocument two = Reports.read(
                "en",
                null,
                "The Norwegian Fisheries Council met the Nordic Timber Council in Oslo. Then the council rejected the plan.");

        assertThat(Reports.names(report)).contains("council = org:norwegian-fisheries-council");
        assertThat(Reports.names(two)).noneMatch(name -> name.startsWith("council ="));
    }

    @Test
    void whoeverHeldAnOfficeThenIsNotWhoHoldsItNow() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "President Ana Rojas of Peru met lawmakers. In 2003 Luis Vega, then the president of Peru, signed the treaty.");

        assertThat(Reports.names(report))
                .contains("Luis Vega = person:luis-vega")
                .doesNotContain("president of Peru = person:ana-rojas", "the president of Peru = person:ana-rojas");
    }

    @Test
    void germanFormsLeadToTheSameEntities() {
        AnnotatedDocument report = Reports.read(
                "de",
                null,
                "Der norwegische Ministerpräsident Jens Stoltenberg reiste nach Kopenhagen. Stoltenbergs Besuch galt der Nato. "
                        + "Das polnische Außenministerium äußerte sich nicht.");

        assertThat(Reports.names(report))
                .contains(
                        "norwegische = country:NOR",
                        "Jens Stoltenberg = person:jens-stoltenberg",
                        "Stoltenbergs = person:jens-stoltenberg",
                        "Kopenhagen = place:copenhagen",
                        "Nato = org:nato",
                        "polnische Außenministerium = org:foreign-ministry-of-poland");
    }

    @Test
    void onePlaceAcrossLanguagesHasItsFormsInEach() {
        AnnotatedDocument english = Reports.read("en", null, "Russian Foreign Minister Andrei Kozyrev flew to Geneva.");
        AnnotatedDocument german = Reports.read(
                "de", null, "Der russische Außenminister Andrej Kosyrew flog nach Genf. Kosyrew sprach dort.");

        EntityLinker.Linked linked = new EntityLinker().link(List.of(english, german));

        assertThat(linked.entities())
                .filteredOn(each -> each.entity().id().equals("place:geneva"))
                .singleElement()
                .satisfies(geneva -> assertThat(geneva.names()).containsKeys("en", "de"));
    }

    @Test
    void headlinesDoNotMakeNewPersons() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "Chilean Leader Michelle Bachelet Heads To Lima\n\nMichelle Bachelet will travel to Peru on Monday.");

        assertThat(report.entities())
                .filteredOn(entity -> entity.id().startsWith("person:"))
                .extracting(Entity::name)
                .containsExactly("Michelle Bachelet");
    }

    @Test
    void aHeadNounTellsWhatIsNamedAndWhereTheNameEnds() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "The Federal Office of Coastal Survey (FOCS) and the Liberation Front of Anjouan met in the Zilina Region. "
                        + "FOCS divers searched the Bay of Kotor for an improvised floating device (IFD), a rare IFD.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "Federal Office of Coastal Survey = org:federal-office-of-coastal-survey",
                        "FOCS = org:federal-office-of-coastal-survey",
                        "Liberation Front of Anjouan = org:liberation-front-of-anjouan",
                        "Zilina Region = place:zilina-region",
                        "FOCS = org:federal-office-of-coastal-survey",
                        "Bay of Kotor = place:bay-of-kotor");
    }

    @Test
    void oneNameInGermanAndEnglishSpellingIsOnePerson() {
        AnnotatedDocument english = Reports.read("en", null, "Russian Foreign Minister Andrey Kozyrev flew to Geneva.");
        AnnotatedDocument german =
                Reports.read("de", null, "Der russische Außenminister Andrej Kosyrew flog nach Genf.");

        assertThat(entity(german, "person:andrej-kosyrew").name()).isEqualTo("Andrey Kosyrev");
        assertThat(new EntityLinker().link(List.of(english, german)).entities())
                .filteredOn(each -> each.entity().type() == EntityType.PERSON)
                .singleElement()
                .satisfies(kozyrev -> assertThat(kozyrev.names()).containsKeys("en", "de"));
    }

    @Test
    void shipsAreNeitherPersonsNorPlaces() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "The frigate HMS Northumbria left Oslo. The tanker Elena Marin followed the carrier Admiral Petrov.");

        assertThat(Reports.names(report)).containsExactly("Oslo = place:oslo");
    }

    @Test
    void anOrdinalEndsNoGermanSentence() {
        AnnotatedDocument report = Reports.read(
                "de",
                null,
                "Am 16. August reiste Jens Stoltenberg in die St. Gallener Altstadt, am 17. August nach Bergamo.");

        assertThat(Reports.names(report))
                .contains("Jens Stoltenberg = person:jens-stoltenberg", "Bergamo = place:bergamo");
    }

    @Test
    void reportsOnSecurityNameUnitsArmedGroupsAndPlaces() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "Lt. Gen. Robert Haines of Task Force Granite met the People's Liberation Movement for Ituri (JML) near Al Qaim. "
                        + "Fighters of Jabhat al-Sabah, the 3rd Infantry Division and al-Ansar Brigade fired Grad missiles and T-72 tanks. "
                        + "JML denied it under the Geneva Conventions, and Operation Granite Shield began. "
                        + "The Committee for the Salvation of the People spoke at Camp Nemo.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "Robert Haines = person:robert-haines",
                        "Task Force Granite = org:task-force-granite",
                        "People's Liberation Movement for Ituri = org:peoples-liberation-movement-for-ituri",
                        "JML = org:peoples-liberation-movement-for-ituri",
                        "Al Qaim = place:al-qaim",
                        "Jabhat al-Sabah = org:jabhat-al-sabah",
                        "3rd Infantry Division = org:3rd-infantry-division",
                        "al-Ansar Brigade = org:al-ansar-brigade",
                        "JML = org:peoples-liberation-movement-for-ituri",
                        "Committee for the Salvation of the People = org:committee-for-the-salvation-of-the-people",
                        "Camp Nemo = place:camp-nemo");
    }

    @Test
    void aSlavicNameInFrenchSpellingIsTheSamePerson() {
        AnnotatedDocument english = Reports.read("en", null, "Vladimir Putyatin and Anna Putyatin arrived in Oslo.");
        AnnotatedDocument french = Reports.read("fr", null, "Vladimir Poutyatine a rencontré le ministre à Oslo.");

        List<String> persons = new EntityLinker()
                .link(List.of(english, french)).entities().stream()
                        .map(DossierEntity::entity)
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .map(Entity::name)
                        .toList();

        assertThat(persons).containsExactlyInAnyOrder("Vladimir Putyatin", "Anna Putyatin");
    }

    @Test
    void aNameThatAPageGluedToTheNextWordIsStillTheName() {
        AnnotatedDocument report = Reports.read(
                "en", null, "Justin Trudeau met Sauli Niinisto. Reporters waited for Sauli NiinistoThey left early.");

        assertThat(report.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Justin Trudeau", "Sauli Niinisto");
    }

    @Test
    void aNameThatALinkGluedToTheNextWordIsStillTheName() {
        AnnotatedDocument report = Reports.read(
                "en", null, "Sauli Niinisto came, which was new. Later Sauli Niinistowhich met Anna Holm.");

        assertThat(report.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Sauli Niinisto", "Anna Holm");
    }

    @Test
    void englishNamesInFrenchReportsAreNobodyUnlessTheyAre() {
        AnnotatedDocument report = Reports.read(
                "fr",
                null,
                "Anna Holm a accepté le Harbour Framework. Le Northern Unionist Party refuse, écrit The Daily Post.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "Anna Holm = person:anna-holm",
                        "Northern Unionist Party = org:northern-unionist-party",
                        "The Daily Post = org:the-daily-post");
    }

    @Test
    void aLongerNameOfOneOfficeAndAFrenchSpellingAreOnePerson() {
        AnnotatedDocument english = Reports.read(
                "en", null, "Colonel Karim Osman Farah met President Vladimir Putyatin. President Putyatin left.");
        AnnotatedDocument other = Reports.read("en", null, "Colonel Karim Osman spoke on television.");
        AnnotatedDocument french = Reports.read("fr", null, "Anna Holm a appelé M. Poutiatine lundi.");

        assertThat(new EntityLinker()
                        .link(List.of(english, other, french)).entities().stream()
                                .filter(entity -> entity.entity().type() == EntityType.PERSON)
                                .map(entity -> entity.entity().name()))
                .containsExactlyInAnyOrder("Karim Osman", "Vladimir Putyatin", "Anna Holm");
    }

    @Test
    void officesUnitsAndProvincesAreNamedInFull() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "The Office of the Deputy Secretary of Labour for Mines wrote to the Observer Mission in North Ruritania (OMNR). "
                        + "Soldiers of the 4th Battalion, 17th Lancers Regiment camped in Salang district. "
                        + "OMNR has no staff in Salang district, Tarin province.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "Office of the Deputy Secretary of Labour for Mines = org:office-of-the-deputy-secretary-of-labour-for-mines",
                        "Observer Mission in North Ruritania = org:observer-mission-in-north-ruritania",
                        "OMNR = org:observer-mission-in-north-ruritania",
                        "4th Battalion, 17th Lancers Regiment = org:4th-battalion-17th-lancers-regiment",
                        "Salang district = place:salang-district",
                        "OMNR = org:observer-mission-in-north-ruritania",
                        "Salang district = place:salang-district",
                        "Tarin province = place:tarin-province");
    }

    @Test
    void aBodyEndsBeforeAnotherOneARankOrAnOffice() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "The Chief of the General Staff of the Armed Forces of Norway Lt. Gen. Anders Holm met envoys of the Bureau of "
                        + "Polar Affairs and UNEP. The Permanent Representative of the Russian Federation spoke for the Department "
                        + "for Trade, Fisheries and Rural Industry. The Ministry of Commerce of the People's Republic of China, "
                        + "Norway's Ministry of National Defence, Sweden and Finland were silent. "
                        + "Members of al-Qa'ida watched Exercise Polar Guardian and Strike Group 12.");

        assertThat(Reports.names(report))
                .containsExactly(
                        "General Staff of the Armed Forces of Norway = org:armed-forces-of-norway",
                        "Anders Holm = person:anders-holm",
                        "Bureau of Polar Affairs = org:bureau-of-polar-affairs",
                        "UNEP = org:unep",
                        "Russian Federation = country:RUS",
                        "Department for Trade, Fisheries and Rural Industry = org:department-for-trade-fisheries-and-rural-industry",
                        "Ministry of Commerce of the People's Republic of China = org:ministry-of-commerce-of-the-peoples-republic-of-china",
                        "Norway's Ministry of National Defence = org:defence-ministry-of-norway",
                        "Sweden = country:SWE",
                        "Finland = country:FIN",
                        "al-Qa'ida = org:al-qaeda",
                        "Strike Group 12 = org:strike-group-12");
    }

    @Test
    void inGermanAPersonEndsBeforeWhatBelongsToHim() {
        AnnotatedDocument report = Reports.read(
                "de",
                null,
                "Anna Lindholms Norwegenbesuch begann. Anna Lindholms Sprecher traf Hans Fuchs. Der Grexit kam nicht.");

        assertThat(report.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Anna Lindholm", "Hans Fuchs");
    }

    @Test
    void aNameIsWhatTheReportSaysThatItIs() {
        AnnotatedDocument english =
                Reports.read("en", null, "Zamora is a militant group from the east. Troops fought Zamora for a week.");
        AnnotatedDocument german =
                Reports.read("de", null, "Die Fluggesellschaft Zamora flog in die Dörfer Hokka, Kumpu und Peura.");

        assertThat(Reports.names(english)).containsOnly("Zamora = org:zamora");
        assertThat(Reports.names(german))
                .containsExactly(
                        "Zamora = org:zamora", "Hokka = place:hokka", "Kumpu = place:kumpu", "Peura = place:peura");
    }

    @Test
    void theStateInsideAnOfficeIsNamedToo() {
        AnnotatedDocument report = Reports.read("en", null, "The president of Ukraine left Riga.");

        assertThat(Reports.names(report))
                .containsExactlyInAnyOrder(
                        "president of Ukraine = person:president-of-ukraine",
                        "Ukraine = country:UKR",
                        "Riga = place:riga");
    }

    @Test
    void hugeNamesMarksControlsAndMixedScriptsInventNobody() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "President " + "Q".repeat(10_000)
                        + " left Oslo. Anna\u202e H\u0301\u0302\u0303\u0304olm met \u0420eter Roe in Riga.");

        assertThat(report.entities()).extracting(Entity::id).allMatch(id -> id.length() < 100);
        assertThat(Reports.names(report)).contains("Oslo = place:oslo", "Riga = place:riga");
    }

    @Test
    void aNameWithALetterOfAnotherScriptIsThatOfThePersonItLooksLike() {
        AnnotatedDocument report = Reports.read(
                "en",
                null,
                "Viktor Penrose met Anna Holm in Oslo. \u0420enrose said that the talks with Holm went well.");

        assertThat(Reports.names(report)).contains("\u0420enrose = person:viktor-penrose");
    }

    @Test
    void oneEndlessLineIsRead() {
        AnnotatedDocument report = Reports.read("en", null, "Anna Holm met Peter Roe in Riga and ".repeat(400));

        assertThat(Reports.names(report)).contains("Anna Holm = person:anna-holm", "Riga = place:riga");
    }

    private static Entity entity(AnnotatedDocument report, String id) {
        return report.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
