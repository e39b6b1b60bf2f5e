package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.Pipeline;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.language.DependencyParser;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

class FailingStageTest {
    private static final String TEXT = "«Firmiamo il 17 giugno 2018», ha detto il ministro.";

    @Test
    void aStageThatFailsTakesNothingFromTheOthers() {
        AnnotatedDocument whole = annotated(italian());
        AnnotatedDocument broken = annotated(new WithoutNames(italian()));

        assertThat(broken.mentions()).isEmpty();
        assertThat(broken.times()).isNotEmpty().isEqualTo(whole.times());
        assertThat(broken.quotes()).isNotEmpty().hasSameSizeAs(whole.quotes());
    }

    private static AnnotatedDocument annotated(LanguageModule module) {
        Document document = new Document(
                "d1",
                new Source("notes.txt", null, null),
                TEXT,
                new Language("it", 1),
                null,
                null,
                Kind.REPORT,
                List.of(Block.of(new Span(0, TEXT.length()), Block.Role.BODY)));
        return new Annotator(List.of(module)).annotate(document);
    }

    private static LanguageModule italian() {
        return Pipeline.languages().stream()
                .filter(module -> module.tag().equals("it"))
                .findFirst()
                .orElseThrow();
    }

    /// A module whose tagger of names fails on every sentence.
    private record WithoutNames(LanguageModule whole) implements LanguageModule {
        @Override
        public EntityTagger entityTagger() {
            return sentence -> {
                throw new IllegalStateException("made to fail");
            };
        }

        @Override
        public String tag() {
            return whole.tag();
        }

        @Override
        public String origin() {
            return whole.origin();
        }

        @Override
        public String licence() {
            return whole.licence();
        }

        @Override
        public SentenceSplitter sentences() {
            return whole.sentences();
        }

        @Override
        public Optional<DependencyParser> parser() {
            return whole.parser();
        }

        @Override
        public RuleFiles rules() {
            return whole.rules();
        }
    }
}
