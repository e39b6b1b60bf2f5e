package org.synoptic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

class DocumentJsonTest {
    private static final Document SMALL = document("😀 Treaty signed\n\nBERN");

    private static Document document(String text) {
        return new Document(
                "d1",
                new Source("news/a.txt", "The Herald", null),
                text,
                new Language("en", 0.5),
                new Span(3, 16),
                new Publication(
                        PartialDate.ofMonth(2024, 5),
                        Publication.Basis.STATED,
                        List.of(new Passage("d1", new Span(0, 2)), new Passage("elsewhere", new Span(0, 2)))),
                Kind.REPORT,
                List.of(Block.of(new Span(0, 16), Role.TITLE), Block.of(new Span(18, 22), Role.DATELINE)));
    }

    @Test
    void aReadDocumentIsOneLineInTheOrderOfTheContractWithCodePoints() {
        assertThat(DocumentJson.write(SMALL))
                .isEqualTo("{'id':'d1','source':{'uri':'news/a.txt','outlet':'The Herald','byline':null},"
                                .replace('\'', '"')
                        + "\"text\":\"😀 Treaty signed\\n\\nBERN\","
                        + ("'language':{'tag':'en','confidence':0.5},'title':{'start':2,'end':15},"
                                        + "'published':{'value':'2024-05','basis':'stated','evidence':[{'start':0,'end':1}]},"
                                        + "'kind':{'value':'report','evidence':[]},"
                                        + "'blocks':[{'start':0,'end':15,'role':'title'},{'start':17,'end':21,'role':'dateline'}]}")
                                .replace('\'', '"'));
    }

    @Test
    void aDocumentWithoutLanguageModuleSaysSo() {
        var annotated = new AnnotatedDocument(SMALL, null, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(DocumentJson.write(annotated))
                .endsWith(
                        "'annotation':{'module':null,'note':'no language module for en: not annotated'},"
                                        .replace('\'', '"')
                                + "\"mentions\":[],\"references\":[],\"entities\":[],\"times\":[],\"quotes\":[],\"events\":[],\"quantities\":[]}");
    }

    @Test
    void whatIsWrittenIsReadBack() throws MalformedJsonException {
        for (long seed = 0; seed < 200; seed++) {
            AnnotatedDocument document = new RandomDocuments(seed).next();
            assertThat(InputLine.parse(DocumentJson.write(document)))
                    .as("seed %d", seed)
                    .isEqualTo(new InputLine.Annotated(document));
            assertThat(InputLine.parse(DocumentJson.write(document.document())))
                    .as("seed %d", seed)
                    .isEqualTo(new InputLine.Read(document.document()));
        }
    }

    @Test
    void aSurrogateWithoutPartnerIsReplacedAndMovesNothing() throws MalformedJsonException {
        Document broken = document("\uD83D \uDE00reaty signed\n\nBERN\uD83D");
        var read = (InputLine.Read) InputLine.parse(DocumentJson.write(broken));
        assertThat(read.document().text()).isEqualTo("\uFFFD \uFFFDreaty signed\n\nBERN\uFFFD");
        assertThat(read.document().blocks()).isEqualTo(broken.blocks());
    }

    @Test
    void reportsKeptBySomebodyElseAreTakenAsTheyAre() throws MalformedJsonException {
        assertThat(InputLine.parse("{\"id\": 17, \"text\": \"Talks.\", \"date\": \"2024-05-01\", \"lang\": \"en\"}"))
                .isEqualTo(new InputLine.Report("17", "Talks.", null, null, null, "2024-05-01", null, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2]|not a JSON object",
                "{\"url\": \"x\"}|the object has neither \"text\" nor \"html\"",
                "{\"text\": \"x\", \"language\": {}, \"blocks\": []}|\"id\" is missing",
                "{\"text\": {}}|\"text\" is no string",
            })
    void whatIsWrongIsNamed(String line, String reason) {
        assertThatThrownBy(() -> InputLine.parse(line))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage(reason);
    }

    @Test
    void aSpanOutsideTheTextIsNamed() {
        String line = DocumentJson.write(SMALL).replace("\"end\":21", "\"end\":22");
        assertThatThrownBy(() -> InputLine.parse(line))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("\"blocks[1]\": offset 22 leaves the text of 21 code points");
    }

    @Test
    void aLineCutOffAnywhereIsRejectedNotThrown() {
        String line = DocumentJson.write(new RandomDocuments(7).next());
        for (int end = 0; end < line.length(); end++) {
            String cut = line.substring(0, end);
            assertThatThrownBy(() -> InputLine.parse(cut)).isInstanceOf(MalformedJsonException.class);
        }
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> InputLine.parse("{\"text\":" + deep)).isInstanceOf(MalformedJsonException.class);
    }
}
