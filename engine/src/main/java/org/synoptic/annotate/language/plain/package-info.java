/// Words, parts of speech and names of a language of which there is a dictionary of word forms and no trained model:
/// all
/// by rule files.
///
/// [org.synoptic.annotate.language.plain.PlainLanguage] is the door: a language is a class of a few lines that names
/// its
/// dictionary, and rule files beside it. The files of this package:
///
/// | file | holds |
/// |---|---|
/// | `splitting.tsv` | abbreviations, elisions, words that hang on others ([WordSplitter]) |
/// | `tags.tsv` | what the dictionary's tags mean ([TagSet]) |
/// | `words.tsv` | closed classes, in place of what the dictionary says ([WordForms]) |
/// | `endings.tsv` | what the ending of an unknown word tells ([WordForms]) |
/// | `tagging.tsv` | which reading of a word is meant beside which others ([Tagging]) |
/// | `names.tsv` | which words make a name a person's, a body's, a place's ([NameCues]) |
@NullMarked
package org.synoptic.annotate.language.plain;

import org.jspecify.annotations.NullMarked;
