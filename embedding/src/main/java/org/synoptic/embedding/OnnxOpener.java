package org.synoptic.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.synoptic.story.TextEmbedding;

/// Opens an ONNX file and a `tokenizer.json` in the form of Hugging Face.
public final class OnnxOpener implements TextEmbedding.Opener {
    /// Word pieces that are read of a text, as most sentence models do.
    private static final int MOST_PIECES = 512;

    @Override
    public TextEmbedding open(Path model, Path tokenizer) throws IOException {
        for (Path file : new Path[] {model, tokenizer}) {
            if (!Files.isReadable(file)) throw new IOException("[" + file + "] there is no such file");
        }
        return new OnnxEmbedding(session(model), tokenizer(tokenizer), model.toString());
    }

    /// With one thread, so that sums are always added up in one order.
    private static OrtSession session(Path model) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return OrtEnvironment.getEnvironment().createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new IOException("[" + model + "] no ONNX model that can be run: " + e.getMessage(), e);
        }
    }

    private static HuggingFaceTokenizer tokenizer(Path file) throws IOException {
        try {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optTruncation(true)
                    .optPadding(false)
                    .optMaxLength(MOST_PIECES)
                    .build();
        } catch (RuntimeException e) {
            throw new IOException("[" + file + "] no tokenizer that can be read: " + e.getMessage(), e);
        }
    }
}
