/// The one place that knows Stanford CoreNLP (GPL-3.0-or-later): its tokenizers, taggers and parser behind the
/// interfaces of
/// `org.synoptic.annotate.language`.
@NullMarked
package org.synoptic.language.corenlp;

import org.jspecify.annotations.NullMarked;
