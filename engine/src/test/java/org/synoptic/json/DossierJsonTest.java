package org.synoptic.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.SampleDossier;
import org.synoptic.model.Dossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierJsonTest {
    private static final Dossier DOSSIER = SampleDossier.ofOneHappeningInTwoStories();
    private static final Texts TEXTS = Texts.ofAnnotated(DOSSIER.documents());
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()));

    @Test
    void aDossierFollowsItsSchema() {
        assertThat(written()).contains("\"alsoIn\": [{\"story\": \"story-2\", \"event\": \"event-1\"}]");
        assertThat(errors("dossier.schema.json", written())).isEmpty();
    }

    @Test
    void documentLinesFollowTheirSchema() {
        for (long seed = 0; seed < 50; seed++) {
            var document = new RandomDocuments(seed).next();
            assertThat(errors("document.schema.json", DocumentJson.write(document)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(errors("document.schema.json", DocumentJson.write(document.document())))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"basis\": \"stated\"|\"basis\": \"guessed\"",
                "\"type\": \"CONSULT\"|\"type\": \"MEETING\"",
                "\"role\": \"navigation\"|\"role\": \"navigation\", \"repeats\": {\"start\": 0, \"end\": 1}",
                "\"summary\": |\"summry\": ",
                "\"independentDocuments\": |\"independent\": ",
                "\"2024-05-15\"}|\"15 May\"}",
            })
    void theSchemaSeesWhatIsWrong(String right, String wrong) {
        String json = written();
        assertThat(json).contains(right);
        assertThat(errors("dossier.schema.json", json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void theWordsOfEverySpanAreFoundByCodePoints() {
        JsonNode dossier = JsonMapper.shared().readTree(written());
        for (JsonNode document : dossier.get("documents")) {
            if (!document.get("id").stringValue().equals("wire")) continue;
            int[] points = document.get("text").stringValue().codePoints().toArray();
            JsonNode credit = document.get("blocks").get(document.get("blocks").size() - 1);
            int start = credit.get("start").intValue();
            assertThat(new String(points, start, credit.get("end").intValue() - start))
                    .isEqualTo("Photo: Government of Carsovia, press office");
        }
    }

    @Test
    void eachItemHasALineOfItsOwn() {
        assertThat(written().lines())
                .startsWith("{", " \"format\": \"synoptic-dossier/1\",", " \"run\": {")
                .anyMatch(line -> line.startsWith("  {\"id\": \"wire\", \"source\""))
                .anyMatch(line -> line.startsWith("    {\"id\": \"event-1\", \"type\": \"CONSULT\""));
    }

    @Test
    void thePartsByThemselvesAreThoseOfTheDossier() {
        JsonNode dossier = JsonMapper.shared().readTree(written());
        String story = StoryJson.write(DOSSIER.stories().get(0), TEXTS);
        assertThat(JsonMapper.shared().readTree(story))
                .isEqualTo(dossier.get("stories").get(0));
        String copy = CopyJson.write(DOSSIER.copies().get(0), TEXTS);
        assertThat(JsonMapper.shared().readTree(copy))
                .isEqualTo(dossier.get("copies").get(0));
        assertThat(StoryJson.membership("wire", "story-1", null)).isEqualTo("{\"id\":\"wire\",\"story\":\"story-1\"}");
        assertThat(NameJson.write("1", "Elena Varga", Optional.empty()))
                .isEqualTo("{\"id\":\"1\",\"name\":\"Elena Varga\"}");
    }

    private static String written() {
        var bytes = new ByteArrayOutputStream();
        DossierJson.write(DOSSIER, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> errors(String schema, String json) {
        String uri = Path.of("..", "docs", "reference", schema)
                .toAbsolutePath()
                .normalize()
                .toUri()
                .toString();
        Schema found = SCHEMAS.getSchema(SchemaLocation.of(uri));
        return found.validate(json, InputFormat.JSON);
    }
}
