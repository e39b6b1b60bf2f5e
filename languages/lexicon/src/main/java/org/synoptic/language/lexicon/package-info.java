/// The one place that knows the format of morfologik's dictionaries of word forms, as LanguageTool publishes them. The
/// code is
/// Apache-2.0; each dictionary comes with a language module and has a licence of its own.
@NullMarked
package org.synoptic.language.lexicon;

import org.jspecify.annotations.NullMarked;
