/// Stage 5 of 6: lays the accounts of one story side by side. From a story with its annotated documents to a
/// `Comparison`: events joined from their mentions, agreements, differences, silences, versions of one quote,
/// relations, headline and summary.
@NullMarked
package org.synoptic.compare;

import org.jspecify.annotations.NullMarked;
