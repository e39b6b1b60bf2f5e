/// Stage 3 of 6: who holds whose words. From annotated documents to [org.synoptic.model.CopyLink]s.
///
/// Copies are found by the words they share: five-word shingles in an index name the candidates
/// ([CandidateFinder]), runs of equal words between two texts decide ([PassageMatcher]). Translations share no words
/// but names, numbers and days, sentence by sentence ([TranslationFinder]).
@NullMarked
package org.synoptic.copy;

import org.jspecify.annotations.NullMarked;
