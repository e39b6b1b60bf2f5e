/// English: words and parses from CoreNLP, rule files of our own.
@NullMarked
package org.synoptic.language.en;

import org.jspecify.annotations.NullMarked;
