package org.synoptic.annotate.quote;

import java.util.List;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Document;
import org.synoptic.model.Quote;
import org.synoptic.model.TimeExpression;

/// Finds what people and bodies say in a report: in quotation marks, as a reported clause, in a post.
///
/// The words that introduce a quote are rules of the language module; a module without any finds words in marks and
/// posts.
public final class QuoteFinder {
    private final QuoteRules rules;
    private final CueFinder cues;
    private final IndirectSpeech indirect;
    private final Mood mood;

    private QuoteFinder(QuoteRules rules) {
        this.rules = rules;
        this.cues = new CueFinder(rules);
        this.mood = new Mood(rules);
        this.indirect = new IndirectSpeech(rules, cues.subjects().phrases(), mood);
    }

    /// @param module its rule files `quotes-….tsv` are read here
    public static QuoteFinder of(LanguageModule module) {
        return new QuoteFinder(new QuoteRules(module.rules()));
    }

    /// @param sentences of all blocks that are read, in order; none crosses the rim of its block
    /// @param times in order of the text
    /// @return in order of the text, ids `q1`, `q2`, …
    public List<Quote> find(Document document, List<Sentence> sentences, Names names, List<TimeExpression> times) {
        return new Reading(document, sentences, names, times, rules, cues, indirect, mood).quotes();
    }
}
