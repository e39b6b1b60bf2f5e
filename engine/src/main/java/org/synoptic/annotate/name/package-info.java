/// Who and where: names in a text, the entities they mean, and the same entities across texts and languages.
@NullMarked
package org.synoptic.annotate.name;

import org.jspecify.annotations.NullMarked;
