package org.synoptic.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;
import org.synoptic.story.TextEmbedding;

/// A sentence model: the mean of what it says of each piece of a text, or what it says of the text where it does so.
///
/// Given are as many of `input_ids`, `attention_mask` and `token_type_ids` as the model takes; its first output is
/// taken, of the shape \[1, pieces, numbers\] or \[1, numbers\].
final class OnnxEmbedding implements TextEmbedding {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final String name;

    /// @param name of the model, for messages
    OnnxEmbedding(OrtSession session, HuggingFaceTokenizer tokenizer, String name) {
        this.session = session;
        this.tokenizer = tokenizer;
        this.name = name;
    }

    @Override
    public float[] of(String text) {
        if (text.isBlank()) return new float[0];
        Encoding pieces = tokenizer.encode(text);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            put("input_ids", pieces.getIds(), inputs);
            put("attention_mask", pieces.getAttentionMask(), inputs);
            put("token_type_ids", pieces.getTypeIds(), inputs);
            try (OrtSession.Result result = session.run(inputs)) {
                return switch (result.get(0).getValue()) {
                    case float[][] whole -> whole[0];
                    case float[][][] each -> mean(each[0], pieces.getAttentionMask());
                    default -> throw new IllegalStateException("[" + name + "] its first output is no embedding");
                };
            }
        } catch (OrtException e) {
            throw new IllegalStateException("[" + name + "] cannot be run: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void put(String input, long[] numbers, Map<String, OnnxTensor> inputs) throws OrtException {
        if (!session.getInputNames().contains(input)) return;
        inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {numbers}));
    }

    private static float[] mean(float[][] pieces, long[] mask) {
        float[] sum = new float[pieces.length == 0 ? 0 : pieces[0].length];
        int counted = 0;
        for (int piece = 0; piece < pieces.length; piece++) {
            if (mask[piece] == 0) continue;
            counted++;
            for (int i = 0; i < sum.length; i++) sum[i] += pieces[piece][i];
        }
        for (int i = 0; i < sum.length; i++) sum[i] /= Math.max(1, counted);
        return sum;
    }
}
