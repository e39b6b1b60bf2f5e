/// Tells the language of a text; a part of stage 1.
///
/// [LanguageDetector] is the door. Many scripts leave one language ([WritingSystem]); for the rest [NgramModel] adds up
/// what every run of one to five letters says for and against each language. The model is compiled from counted texts
/// by
/// `bench/run language-model`.
@NullMarked
package org.synoptic.read.language;

import org.jspecify.annotations.NullMarked;
