package org.synoptic.story;

import java.io.IOException;
import java.nio.file.Path;

/// Turns a text into a point, so that texts of like meaning lie in like directions, whatever their language: a model
/// that the user adds. By default there is [#NONE].
@FunctionalInterface
public interface TextEmbedding {
    /// Says nothing of any text.
    TextEmbedding NONE = text -> new float[0];

    /// @return as many numbers for each text; none where nothing is known of it
    float[] of(String text);

    /// What opens models of a kind; found as a service on the class path.
    interface Opener {
        /// @throws IOException with the file in its message, where it is none that can be used
        TextEmbedding open(Path model, Path tokenizer) throws IOException;
    }
}
