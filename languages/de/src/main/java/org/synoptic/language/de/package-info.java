/// German: words and parses from CoreNLP, lemmas and forms from a dictionary, rule files of our own.
@NullMarked
package org.synoptic.language.de;

import org.jspecify.annotations.NullMarked;
