package org.synoptic.language.slavic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.DependencyParser;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.SentenceSplitter;

/// What the Slavic modules share: they differ in dictionary, tag set and rule files.
public abstract class SlavicModule implements LanguageModule {
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяіїє";
    private static final String LATIN_VOWELS = "aeiouyąęó";

    /// The tag sets of the dictionaries that are known here.
    protected enum Dictionary {
        RUSSIAN("/org/languagetool/resource/ru/russian.dict", true, true),
        UKRAINIAN("/org/languagetool/resource/uk/ukrainian.dict", false, true);

        private final String resource;
        private final boolean namesInLowerCase;
        private final boolean cyrillic;

        Dictionary(String resource, boolean namesInLowerCase, boolean cyrillic) {
            this.resource = resource;
            this.namesInLowerCase = namesInLowerCase;
            this.cyrillic = cyrillic;
        }

        private FormDictionary.TagReader tags() {
            return switch (this) {
                case RUSSIAN -> RussianTags::read;
                case UKRAINIAN -> UkrainianTags::read;
            };
        }
    }

    private final String tag;
    private final RuleFiles rules;
    private final Dictionary dictionary;
    private @Nullable SentenceSplitter sentences;
    private @Nullable EntityTagger tagger;

    /// @param tag primary BCP 47 tag
    /// @param home the class beside which the rule files lie
    protected SlavicModule(String tag, Class<?> home, Dictionary dictionary) {
        this.tag = tag;
        this.rules = new RuleFiles(home);
        this.dictionary = dictionary;
    }

    private SentenceSplitter splitter() {
        Lexicon lexicon = new Lexicon(
                new FormDictionary(dictionary.resource, dictionary.tags()),
                dictionary.namesInLowerCase,
                rules,
                dictionary.cyrillic ? CYRILLIC_VOWELS : LATIN_VOWELS);
        return new SlavicSentences(lexicon, dictionary.cyrillic);
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public synchronized SentenceSplitter sentences() {
        if (sentences == null) sentences = splitter();
        return sentences;
    }

    @Override
    public synchronized EntityTagger entityTagger() {
        if (tagger == null) tagger = new SlavicEntityTagger(rules.lines("namecues.tsv"), dictionary.cyrillic);
        return tagger;
    }

    /// None: cases tell the parties.
    @Override
    public Optional<DependencyParser> parser() {
        return Optional.empty();
    }

    @Override
    public RuleFiles rules() {
        return rules;
    }
}
