/// What happened: political events in the terms of the PLOVER ontology, from trigger words and the parties around them.
@NullMarked
package org.synoptic.annotate.event;

import org.jspecify.annotations.NullMarked;
