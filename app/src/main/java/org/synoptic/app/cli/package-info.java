/// The command line.
@NullMarked
package org.synoptic.app.cli;

import org.jspecify.annotations.NullMarked;
