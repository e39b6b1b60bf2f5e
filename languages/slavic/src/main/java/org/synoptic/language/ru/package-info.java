/// Russian: rule files of our own over LanguageTool's dictionary.
@NullMarked
package org.synoptic.language.ru;

import org.jspecify.annotations.NullMarked;
