package org.synoptic.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.story.TextEmbedding;

class OnnxEmbeddingTest {
    private static final float[][] POINTS = {{0, 0, 1}, {4, 0, 0}, {2, 2, 0}, {0, 4, 0}};
    private static final String TOKENIZER = """
            {"version":"1.0","truncation":null,"padding":null,"added_tokens":[],"normalizer":{"type":"Lowercase"},
             "pre_tokenizer":{"type":"Whitespace"},"post_processor":null,"decoder":null,
             "model":{"type":"WordLevel","vocab":{"[UNK]":0,"ship":1,"harbour":2,"wheat":3},"unk_token":"[UNK]"}}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTextLiesInTheMiddleOfItsWords() throws IOException {
        TextEmbedding embedding = opened();

        assertThat(embedding.of("Ship")).containsExactly(4, 0, 0);
        assertThat(embedding.of("Ship, harbour")).containsExactly(2, 2 / 3f, 1 / 3f);
        assertThat(embedding.of(" ")).isEmpty();
    }

    @Test
    void theSameTextGivesTheSameNumbers() throws IOException {
        String text = "wheat harbour ship ".repeat(2_000);

        assertThat(opened().of(text)).containsExactly(opened().of(text));
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws IOException {
        Path model = Files.writeString(folder.resolve("model.onnx"), "no model");
        Path tokenizer = Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        Path good = Files.write(folder.resolve("good.onnx"), TinyModel.of(POINTS));

        assertThatThrownBy(() -> opener().open(model, tokenizer))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("[" + model + "] no ONNX model that can be run");
        assertThatThrownBy(() -> opener().open(good, broken))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("[" + broken + "] no tokenizer that can be read");
        assertThatThrownBy(() -> opener().open(folder.resolve("none.onnx"), tokenizer))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("none.onnx] there is no such file");
    }

    private TextEmbedding opened() throws IOException {
        Path model = Files.write(folder.resolve("model.onnx"), TinyModel.of(POINTS));
        return opener().open(model, Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER));
    }

    private static TextEmbedding.Opener opener() {
        return ServiceLoader.load(TextEmbedding.Opener.class).findFirst().orElseThrow();
    }
}
