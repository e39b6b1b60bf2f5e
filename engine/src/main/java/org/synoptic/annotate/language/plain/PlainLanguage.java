package org.synoptic.annotate.language.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.DependencyParser;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.model.Span;

/// A language by a dictionary of word forms and rule files. All of it loads when the first sentence is asked for.
public abstract class PlainLanguage implements LanguageModule {
    private final String tag;
    private final String origin;
    private final String licence;
    private final RuleFiles rules;
    private final Supplier<Lexicon> lexicon;
    private volatile @Nullable SentenceSplitter sentences;
    private volatile @Nullable EntityTagger names;

    /// @param home the class beside which the rule files lie
    /// @param origin of the dictionary, for people
    /// @param licence SPDX expression of module and dictionary
    /// @param lexicon loads the dictionary
    protected PlainLanguage(String tag, Class<?> home, String origin, String licence, Supplier<Lexicon> lexicon) {
        this.tag = tag;
        this.origin = origin;
        this.licence = licence;
        this.rules = new RuleFiles(home);
        this.lexicon = lexicon;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public String licence() {
        return licence;
    }

    @Override
    public SentenceSplitter sentences() {
        return this::split;
    }

    private List<Sentence> split(String text, Span part) {
        SentenceSplitter loaded = sentences;
        if (loaded == null) {
            synchronized (this) {
                loaded = sentences;
                if (loaded == null) {
                    loaded = new PlainSentences(lexicon.get(), rules);
                    sentences = loaded;
                }
            }
        }
        return loaded.split(text, part);
    }

    @Override
    public EntityTagger entityTagger() {
        return this::tag;
    }

    private List<TaggedName> tag(Sentence sentence) {
        EntityTagger loaded = names;
        if (loaded == null) {
            synchronized (this) {
                loaded = names;
                if (loaded == null) {
                    loaded = new PlainNames(rules);
                    names = loaded;
                }
            }
        }
        return loaded.tag(sentence);
    }

    /// None: parties are read from the order of words.
    @Override
    public Optional<DependencyParser> parser() {
        return Optional.empty();
    }

    @Override
    public RuleFiles rules() {
        return rules;
    }
}
