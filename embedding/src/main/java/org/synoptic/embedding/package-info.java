/// Text-embedding models that the user adds, as ONNX files with their tokenizers; no part of the program by default.
@NullMarked
package org.synoptic.embedding;

import org.jspecify.annotations.NullMarked;
