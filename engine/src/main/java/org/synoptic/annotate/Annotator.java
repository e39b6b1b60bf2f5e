package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.annotate.event.EventCoder;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.name.NameFinder;
import org.synoptic.annotate.name.NameList;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quantity.QuantityFinder;
import org.synoptic.annotate.quote.MarkedSpeech;
import org.synoptic.annotate.quote.QuoteFinder;
import org.synoptic.annotate.time.TimeTagger;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quote;
import org.synoptic.model.TimeExpression;

/// Reads a document's names, times, quotes and events with the module of its language. May be used by many threads at
/// once.
///
/// Where one of these stages fails on a document, the log says so, with the document's place, and the others stay.
public final class Annotator {
    private static final Logger LOG = LoggerFactory.getLogger(Annotator.class);
    private static final TimeTagger DIGITS = TimeTagger.digitsOnly();

    private final Map<String, LanguageModule> modules = new TreeMap<>();
    private final Map<String, LanguageAnnotator> annotators = new ConcurrentHashMap<>();

    private final NameList listed;

    /// @param modules one a language; of two for one language the first is taken
    public Annotator(List<LanguageModule> modules) {
        this(modules, NameList.EMPTY);
    }

    /// @param listed names that are known before all others
    public Annotator(List<LanguageModule> modules, NameList listed) {
        this.listed = listed;
        modules.forEach(module -> this.modules.putIfAbsent(module.tag(), module));
    }

    /// @return the document with all that was found; with the times that digits tell and what is said in marks,
    /// where its language has no module
    public AnnotatedDocument annotate(Document document) {
        return module(document)
                .map(module -> annotators.computeIfAbsent(module.tag(), tag -> new LanguageAnnotator(module, listed)))
                .map(annotator -> annotator.annotate(document))
                .orElseGet(() -> unannotated(document));
    }

    private Optional<LanguageModule> module(Document document) {
        String primary = document.language().primary();
        return Optional.ofNullable(modules.get(primary));
    }

    private AnnotatedDocument unannotated(Document document) {
        List<TimeExpression> dated = DIGITS.tag(document, List.of());
        List<Quote> said = MarkedSpeech.find(document);
        Names names = listed.in(document.text());
        return new AnnotatedDocument(document, null, names.mentions(), names.entities(), dated, said, List.of());
    }

    /// All annotators of one language, made once.
    private static final class LanguageAnnotator {
        private final LanguageModule module;
        private final NameFinder names;
        private final TimeTagger times;
        private final QuoteFinder quotes;
        private final EventCoder events;
        private final QuantityFinder quantities;

        LanguageAnnotator(LanguageModule module, NameList listed) {
            this.module = module;
            this.names = NameFinder.of(module, listed);
            this.times = TimeTagger.of(module);
            this.quotes = QuoteFinder.of(module);
            this.events = EventCoder.of(module);
            this.quantities = QuantityFinder.of(module);
        }

        AnnotatedDocument annotate(Document document) {
            List<Sentence> sentences = tried(document, "sentences", () -> sentences(document), List.of());
            Names found = tried(document, "names", () -> names.find(document, sentences), Names.NONE);
            List<TimeExpression> dated = tried(document, "times", () -> times.tag(document, sentences), List.of());
            List<Quote> said =
                    tried(document, "quotes", () -> quotes.find(document, sentences, found, dated), List.of());
            List<Quantity> counted = tried(document, "numbers", () -> quantities.find(sentences, dated), List.of());
            EventCoder.Coded happened = tried(
                    document, "events", () -> events.code(document, sentences, found, dated, said), EventCoder.NOTHING);
            List<Entity> entities = new ArrayList<>(found.entities());
            entities.addAll(happened.unnamed());
            return new AnnotatedDocument(
                    document,
                    module.origin(),
                    found.mentions(),
                    entities,
                    dated,
                    said,
                    happened.events(),
                    counted,
                    happened.leftOut());
        }

        private static <T> T tried(Document document, String what, Supplier<T> stage, T otherwise) {
            try {
                return stage.get();
            } catch (RuntimeException | StackOverflowError e) {
                String place = document.source().uri();
                LOG.warn("[{}] its {} cannot be read and are left out: {}", place, what, e.toString());
                LOG.debug("[{}] {}", place, what, e);
                return otherwise;
            }
        }

        private List<Sentence> sentences(Document document) {
            List<Sentence> sentences = new ArrayList<>();
            for (Block block : document.blocks()) {
                if (block.role().isRead()) sentences.addAll(module.sentences().split(document.text(), block.span()));
            }
            return sentences;
        }
    }
}
