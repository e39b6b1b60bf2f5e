package org.synoptic.annotate.language;

import java.util.Optional;

/// All that is bound to one language. Found with [java.util.ServiceLoader]; its parts load when they are first asked
/// for, once a process,
/// and may be used by many threads at once.
public interface LanguageModule {
    /// Primary BCP 47 tag: `en`.
    String tag();

    /// Where its parts come from, for people: `Stanford CoreNLP 4.5.10`.
    String origin();

    /// SPDX expression of the licence of module and models.
    String licence();

    /// Finds sentences and words, and gives each word its lemma, part of speech and features.
    SentenceSplitter sentences();

    EntityTagger entityTagger();

    Optional<DependencyParser> parser();

    /// The rule files: names and titles, time, quotes, event triggers.
    RuleFiles rules();
}
