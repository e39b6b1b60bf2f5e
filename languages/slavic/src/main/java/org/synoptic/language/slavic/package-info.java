/// Slavic languages: words and their forms from full-form dictionaries, names brought to the base form by rule, rule
/// files of our own; no parser and no trained model.
@NullMarked
package org.synoptic.language.slavic;

import org.jspecify.annotations.NullMarked;
