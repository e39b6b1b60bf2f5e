package org.synoptic.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Document;
import org.synoptic.model.Publication;

/// HeidelTime on news, without a tagger of parts of speech: its only way in pure Java.
///
/// @see <a href="https://github.com/HeidelTime/heideltime">HeidelTime, GPL-3.0</a>
final class HeidelTime implements TimeSystem {
    private static final String SETTINGS = """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTypeToProcess = Type
            """;
    private static final String FOUND = "<TIMEX3 ";

    private final String language;
    private final HeidelTimeStandalone tagger;

    HeidelTime(String language) throws IOException {
        this.language = language;
        Path settings = Files.createTempFile("heideltime", ".props");
        try {
            Files.writeString(settings, SETTINGS);
            Language named = language.equals("de") ? Language.GERMAN : Language.ENGLISH;
            this.tagger = new HeidelTimeStandalone(
                    named, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO);
        } finally {
            Files.deleteIfExists(settings);
        }
    }

    @Override
    public String name() {
        return "HeidelTime 2.1, text alone, no tense";
    }

    @Override
    public boolean reads(String other) {
        return language.equals(other);
    }

    @Override
    public int tag(Document document) {
        try {
            String marked = tagger.process(document.text(), day(document.published()));
            return marked.split(FOUND, -1).length - 1;
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalArgumentException(document.id() + " bears no date", e);
        }
    }

    private static Date day(@Nullable Publication published) {
        LocalDate day = published == null ? LocalDate.EPOCH : published.date().first();
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
