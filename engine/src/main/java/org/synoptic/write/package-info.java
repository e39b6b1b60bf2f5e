/// Stage 6 of 6: from a dossier to a page for people. The JSON is written by `org.synoptic.json`.
///
/// The classes here turn the dossier into the records of [org.synoptic.write.PageView]; the templates in `src/main/jte`
/// only lay these out.
@NullMarked
package org.synoptic.write;

import org.jspecify.annotations.NullMarked;
