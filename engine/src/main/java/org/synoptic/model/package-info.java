/// What the stages hand to each other: immutable records, checked when they are made, that know nothing but the JDK.
///
/// Offsets are UTF-16 indexes into the document's text, spans are half-open. They become Unicode code points once,
/// where JSON is written.
@NullMarked
package org.synoptic.model;

import org.jspecify.annotations.NullMarked;
