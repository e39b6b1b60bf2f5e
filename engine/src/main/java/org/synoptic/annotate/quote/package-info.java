/// Who said what: the words of others in a report, direct and indirect, with their speaker.
///
/// Part of stage 2 of 6: from the sentences, names and times of a document to its quotes.
@NullMarked
package org.synoptic.annotate.quote;

import org.jspecify.annotations.NullMarked;
