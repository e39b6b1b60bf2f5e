package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.synoptic.story.TextEmbedding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The user's own model of what texts mean.
final class EmbeddingOptions {
    private static final String TOKENIZER = "tokenizer.json";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--embedding",
            paramLabel = "MODEL.onnx",
            description = "A text-embedding model of your own, an ONNX file: how close two texts lie in it then counts"
                    + " when stories are told apart. Needs the program built with it: mvn -Pembedding package.")
    private @Nullable Path file;

    @Option(
            names = "--tokenizer",
            paramLabel = "FILE",
            description =
                    "The tokenizer of the model, in the form of Hugging Face (default: tokenizer.json beside it).")
    private @Nullable Path tokenizer;

    TextEmbedding embedding() {
        if (file == null) return TextEmbedding.NONE;
        TextEmbedding.Opener opener = ServiceLoader.load(TextEmbedding.Opener.class)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "--embedding: this program was built without it; build it with mvn -Pembedding package"));
        try {
            return opener.open(file, tokenizer == null ? file.resolveSibling(TOKENIZER) : tokenizer);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
