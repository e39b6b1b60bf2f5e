package org.synoptic;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.name.EntityLinker;
import org.synoptic.annotate.name.NameList;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.StoryLinker;
import org.synoptic.copy.CopyFinder;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.Story;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.KeptAnnotated;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.read.Reader;
import org.synoptic.story.DayFinder;
import org.synoptic.story.StoryBuilder;
import org.synoptic.story.StorySetting;
import org.synoptic.story.StoryStream;
import org.synoptic.story.TextEmbedding;

/// The program on one screen: read, annotate, link, find copies, build stories, compare.
///
/// Writing is up to the caller. Only annotating uses more than one thread; whatever their number, the results are the
/// same and in input order.
public final class Pipeline {
    public static final String VERSION = "0.1.0";
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Reader reader;
    private final Annotator annotator;
    private final NameList listed;
    private final TextEmbedding embedding;
    private final int threads;

    /// @param threads how many documents are annotated at once, 1 or more
    public Pipeline(ReadLimits limits, int threads) {
        this(new Reader(limits), threads);
    }

    /// @param reader of a kind of its own: one that fetches
    public Pipeline(Reader reader, int threads) {
        this(reader, NameList.EMPTY, threads);
    }

    /// @param listed names that are known before all others
    public Pipeline(Reader reader, NameList listed, int threads) {
        this(reader, listed, TextEmbedding.NONE, threads);
    }

    /// @param embedding what else tells how alike two reports are
    public Pipeline(Reader reader, NameList listed, TextEmbedding embedding, int threads) {
        this.embedding = embedding;
        this.reader = reader;
        this.listed = listed;
        this.annotator = new Annotator(languages(), listed);
        this.threads = threads;
    }

    /// The language modules on the class path, by tag; the same ones for the whole process, since their models are
    /// large.
    public static List<LanguageModule> languages() {
        return Languages.ALL;
    }

    private static final class Languages {
        private static final List<LanguageModule> ALL = ServiceLoader.load(LanguageModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(LanguageModule::tag))
                .toList();
    }

    /// Stage 1.
    public Stream<ReadResult> read(List<String> inputs, InputStream standardInput) {
        return reader.read(inputs, standardInput);
    }

    /// Stage 2, document by document: what was kept comes out annotated, what was annotated before stays as it is.
    public Stream<ReadResult> annotate(Stream<ReadResult> read) {
        return InOrder.map(read, this::annotate, threads);
    }

    private ReadResult annotate(ReadResult read) {
        return switch (read) {
            case Kept kept -> annotate(kept.document());
            case KeptAnnotated annotated -> annotated;
            case Rejected rejected -> rejected;
        };
    }

    private ReadResult annotate(Document document) {
        try {
            return new KeptAnnotated(annotator.annotate(document));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("[{}] cannot be annotated", document.source().uri(), e);
            return new Rejected(document.source().uri(), "cannot be annotated: " + e);
        }
    }

    /// Stages 2 (entities across documents) to 5, over all documents at once; headlines and summaries in English.
    public Dossier dossier(List<AnnotatedDocument> annotated) {
        return dossier(annotated, "en", failed -> LOG.warn(failed.message()));
    }

    /// @param language in which headlines and summaries are written: one of [Comparer#languages()]
    /// @param failed is told of each story whose accounts cannot be compared; it stands in the dossier with its
    /// reports alone
    public Dossier dossier(List<AnnotatedDocument> annotated, String language, Consumer<Rejected> failed) {
        Comparer comparer = new Comparer(language);
        return dossier(
                annotated,
                (story, told, copies, entities) ->
                        comparer.compare(story, told, copies, entities.byId(), entities.called(language)),
                failed);
    }

    /// Stage 5 for one story.
    interface Comparing {
        Comparison compare(Story story, List<AnnotatedDocument> told, List<CopyLink> copies, DossierEntities entities);
    }

    /// The entities of the dossier, each looked up once for all stories.
    record DossierEntities(Map<String, Entity> byId, Map<String, Map<String, String>> called) {
        static DossierEntities of(List<DossierEntity> entities) {
            Map<String, Entity> byId = new LinkedHashMap<>();
            Map<String, Map<String, String>> called = new LinkedHashMap<>();
            for (String language : Comparer.languages()) called.put(language, new LinkedHashMap<>());
            for (DossierEntity each : entities) {
                byId.put(each.entity().id(), each.entity());
                called.forEach((language, names) -> {
                    if (!language.equals("en"))
                        each.nameIn(language)
                                .ifPresent(name -> names.put(each.entity().id(), name));
                });
            }
            return new DossierEntities(byId, called);
        }

        /// Persons that the reports of the language call otherwise, by id.
        Map<String, String> called(String language) {
            return called.getOrDefault(language, Map.of());
        }
    }

    Dossier dossier(List<AnnotatedDocument> annotated, Comparing comparing, Consumer<Rejected> failed) {
        EntityLinker.Linked linked = new EntityLinker(listed).link(annotated);
        List<CopyLink> copies = new CopyFinder(Transliteration::latin).find(linked.documents());
        List<Story> stories = new StoryBuilder(Transliteration::latin, StorySetting.STANDARD, embedding)
                .stories(linked.documents(), copies);
        DayFinder dayFinder = new DayFinder(Anchoring::reanchor);

        Map<String, AnnotatedDocument> documents = documentsById(linked.documents());
        DossierEntities entities = DossierEntities.of(linked.entities());
        List<ComparedStory> compared = new ArrayList<>();
        for (Story story : stories) {
            List<AnnotatedDocument> told =
                    story.documents().stream().map(documents::get).toList();
            List<AnnotatedDocument> dated = dayFinder.inferDays(story, told);
            Comparison accounts = comparison(dated, failed, () -> comparing.compare(story, dated, copies, entities));
            Map<String, Set<String>> borneOut = accounts.mentions();
            dated.forEach(document ->
                    documents.put(document.id(), document.takingBack(borneOut.getOrDefault(document.id(), Set.of()))));
            compared.add(new ComparedStory(StoryBuilder.redated(story, dated), accounts));
        }
        return new Dossier(
                VERSION,
                new TreeMap<>(),
                List.copyOf(documents.values()),
                copies,
                metIn(documents.values(), linked.entities()),
                new StoryLinker(documents, entities.byId()).linked(compared));
    }

    /// Without those whom nothing names but an event that was left out.
    private static List<DossierEntity> metIn(Collection<AnnotatedDocument> documents, List<DossierEntity> entities) {
        Set<String> met = documents.stream()
                .flatMap(document -> document.entities().stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
        return entities.stream()
                .filter(each -> met.contains(each.entity().id()))
                .toList();
    }

    /// Of a story that cannot be compared nothing but its title.
    private static Comparison comparison(
            List<AnnotatedDocument> told, Consumer<Rejected> failed, Supplier<Comparison> comparing) {
        try {
            return comparing.get();
        } catch (RuntimeException | StackOverflowError e) {
            String place = told.get(0).document().source().uri();
            LOG.debug("[{}] the accounts of this story cannot be compared", place, e);
            failed.accept(new Rejected(place, "the accounts of this story cannot be compared: " + e));
            return Comparer.uncompared(told);
        }
    }

    /// Stage 3 by itself.
    public List<CopyLink> copies(List<AnnotatedDocument> annotated) {
        return new CopyFinder(Transliteration::latin)
                .find(new EntityLinker(listed).link(annotated).documents());
    }

    /// Stage 4 by itself, which needs 3.
    public List<Story> stories(List<AnnotatedDocument> annotated) {
        List<AnnotatedDocument> linked =
                new EntityLinker(listed).link(annotated).documents();
        List<CopyLink> copies = new CopyFinder(Transliteration::latin).find(linked);
        return new StoryBuilder(Transliteration::latin, StorySetting.STANDARD, embedding).stories(linked, copies);
    }

    /// Stage 4 over reports that come one by one, with stage 3 as long as they are not too many.
    ///
    /// @param windowDays how many days of reports are compared
    /// @param explains whether to say why reports stand together
    public ReportStream reportStream(int windowDays, boolean explains) {
        return new ReportStream(
                new StoryStream(Transliteration::latin, StorySetting.STANDARD, embedding, windowDays, explains),
                new EntityLinker(listed),
                new CopyFinder(Transliteration::latin));
    }

    /// In the order given.
    private static Map<String, AnnotatedDocument> documentsById(List<AnnotatedDocument> documents) {
        Map<String, AnnotatedDocument> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        return byId;
    }
}
