package org.synoptic.read.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Language;

/// Tells the language of a text, from a single word on.
///
/// 79 languages that are written in shared scripts or in one of their own, and a few more that their script gives away.
public final class LanguageDetector {
    private static final int SAMPLE = 4_000;
    private static final double ONLY_BY_SCRIPT = 0.99;

    private static final class Loaded {
        static final NgramModel MODEL = load();

        private static NgramModel load() {
            try (InputStream in = LanguageDetector.class.getResourceAsStream("ngrams.bin")) {
                if (in == null) throw new IllegalStateException("[ngrams.bin] is missing from the program");
                return NgramModel.read(new BufferedInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException("[ngrams.bin] cannot be read", e);
            }
        }
    }

    private LanguageDetector() {}

    public static Language detect(String text) {
        return detect(text, null);
    }

    /// @param expected the language that somebody says it is: it tips the scales where they are nearly level
    /// @return `und` when the text has no letters, or they make no words of any language
    public static Language detect(String text, @Nullable String expected) {
        String sample = composed(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        WritingSystem writing = WritingSystem.of(sample);
        UnicodeScript script = writing.most();
        if (script == null) return Language.UNKNOWN;
        String only = writing.onlyLanguage(script);
        if (only != null) return new Language(only, ONLY_BY_SCRIPT);
        return new Verdict(Loaded.MODEL, script, sample, writing.count(script), expected).language();
    }

    /// The language alone, without how sure it is: what is asked of every paragraph.
    ///
    /// @return as in [#detect(String, String)]
    public static String tag(String text, @Nullable String expected) {
        String sample = composed(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        WritingSystem writing = WritingSystem.of(sample);
        UnicodeScript script = writing.most();
        if (script == null) return Language.UNKNOWN.tag();
        String only = writing.onlyLanguage(script);
        if (only != null) return only;
        return new Verdict(Loaded.MODEL, script, sample, writing.count(script), expected).tag();
    }

    /// Whether texts of the language can be told at all.
    public static boolean knows(String tag) {
        return WritingSystem.isOnlyLanguage(tag)
                || Loaded.MODEL.candidates().stream()
                        .anyMatch(each -> each.tag().equals(tag));
    }

    /// Letters and the marks on them as one character, as the model knows them.
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next >= 0x300 && next < 0x370) return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return text;
    }
}
