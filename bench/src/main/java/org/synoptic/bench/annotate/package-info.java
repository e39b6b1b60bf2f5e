/// Annotation beside Stanford CoreNLP, and where its time goes.
@NullMarked
package org.synoptic.bench.annotate;

import org.jspecify.annotations.NullMarked;
