package org.synoptic.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.synoptic.Pipeline;

/// The rules of ARCHITECTURE.md, "What may know what".
class ArchitectureTest {
    private static final String GENERATED = "org.synoptic.write.page";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.synoptic");
    private static final List<String> STAGES = List.of("read", "annotate", "copy", "story", "compare", "write");

    @Test
    void theWholeProgramIsLookedAt() {
        assertThat(PROGRAM.contain(Pipeline.class)).isTrue();
        for (String part : List.of(
                "model", "json", "app.cli", "language.corenlp", "language.en", "language.de", "language.slavic")) {
            assertThat(PROGRAM.containPackage("org.synoptic." + part)).as(part).isTrue();
        }
        for (String stage : STAGES) {
            assertThat(PROGRAM.containPackage("org.synoptic." + stage))
                    .as(stage)
                    .isTrue();
        }
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.synoptic.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.synoptic.model..", "java..", "org.jspecify..")
                .check(PROGRAM);
    }

    @Test
    void jsonKnowsTheModel() {
        classes()
                .that()
                .resideInAPackage("org.synoptic.json..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.synoptic.json..",
                        "org.synoptic.model..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "java..",
                        "org.jspecify..")
                .check(PROGRAM);
    }

    @Test
    void noStageKnowsAnother() {
        for (String stage : STAGES) {
            noClasses()
                    .that()
                    .resideInAPackage("org.synoptic." + stage + "..")
                    .should()
                    .dependOnClassesThat(inOurs().and(DescribedPredicate.not(
                            inPackages("org.synoptic." + stage, "org.synoptic.model", "org.synoptic.json"))))
                    .check(PROGRAM);
        }
    }

    @Test
    void languageModulesKnowTheModelAndTheInterfacesOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.synoptic.language..")
                .should()
                .dependOnClassesThat(inOurs().and(DescribedPredicate.not(
                        inPackages("org.synoptic.language", "org.synoptic.model", "org.synoptic.annotate.language"))))
                .check(PROGRAM);
    }

    @Test
    void theEngineKnowsNeitherTheCommandLineNorALanguage() {
        noClasses()
                .that(inOurs().and(DescribedPredicate.not(inPackages("org.synoptic.app", "org.synoptic.language"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.synoptic.app..", "org.synoptic.language..")
                .check(PROGRAM);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("org.synoptic.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void eachLibraryStaysInItsPlace() {
        isKeptIn("org.jsoup..", "org.synoptic.read..");
        isKeptIn("org.apache.hc..", "org.synoptic.read.fetch..");
        isKeptIn("crawlercommons..", "org.synoptic.read.fetch..");
        isKeptIn("com.github.luben..", "org.synoptic.read.archive..");
        isKeptIn("org.brotli..", "org.synoptic.read.archive..");
        isKeptIn("tools.jackson..", "org.synoptic.json..");
        isKeptIn(
                "com.ibm.icu..", "org.synoptic.annotate.name..", "org.synoptic.annotate.time..", "org.synoptic.read..");
        isKeptIn("gg.jte..", "org.synoptic.write..");
        isKeptIn("edu.stanford..", "org.synoptic.language..");
        isKeptIn("morfologik..", "org.synoptic.language.de..", "org.synoptic.language.lexicon..");
        isKeptIn("picocli..", "org.synoptic.app.cli..");
        isKeptIn("me.tongfei..", "org.synoptic.app.cli..");
    }

    private static void isKeptIn(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = new ArrayList<>();
        for (JavaPackage each : PROGRAM.getPackage("org.synoptic").getSubpackagesInTree()) {
            boolean holdsClasses = !each.getClasses().isEmpty();
            if (holdsClasses && !each.getName().equals(GENERATED) && !each.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(each.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static DescribedPredicate<JavaClass> inOurs() {
        return inPackages("org.synoptic");
    }

    private static DescribedPredicate<JavaClass> inPackages(String... roots) {
        String[] trees = new String[roots.length];
        for (int i = 0; i < roots.length; i++) {
            trees[i] = roots[i] + "..";
        }
        return JavaClass.Predicates.resideInAnyPackage(trees);
    }
}
