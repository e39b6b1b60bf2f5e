/// Our public JSON, in both directions; its fields are told in `docs/reference/json.md`.
///
/// Here, and only here, UTF-16 offsets become Unicode code points and back. Jackson's types stay in this package.
@NullMarked
package org.synoptic.json;

import org.jspecify.annotations.NullMarked;
