/// Numbers and what they count: "at least 12 people were killed".
///
/// Part of stage 2 of 6: from the sentences and times of a document to its quantities.
@NullMarked
package org.synoptic.annotate.quantity;

import org.jspecify.annotations.NullMarked;
