/// Many reports in, one sourced record out. Start with [org.synoptic.Pipeline].
@NullMarked
package org.synoptic;

import org.jspecify.annotations.NullMarked;
