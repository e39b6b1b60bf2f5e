/// When: finds the words that mean a time, says in TIMEX3 what they mean, and gives events their days.
///
/// One engine; what is bound to a language lies in the rule file `time.tsv` beside its module ([TimeRules] tells its
/// form).
@NullMarked
package org.synoptic.annotate.time;

import org.jspecify.annotations.NullMarked;
