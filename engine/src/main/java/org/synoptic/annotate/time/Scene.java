package org.synoptic.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Span;

/// A stretch of text to find times in: its atoms, and the word and sentence that each stands in.
final class Scene {
    private final String text;
    private final Atoms atoms;
    private final @Nullable Token[] tokens;
    private final @Nullable Sentence[] sentences;

    /// @param all the sentences of the document, in order
    Scene(String text, Span part, List<Sentence> all) {
        this.text = text;
        this.atoms = Atoms.of(text, part);
        this.tokens = new Token[atoms.size()];
        this.sentences = new Sentence[atoms.size()];
        int at = 0;
        for (Sentence sentence : all) {
            for (Token token : sentence.tokens()) {
                while (at < atoms.size() && atoms.at(at).end() <= token.span().start()) at++;
                while (at < atoms.size() && atoms.at(at).start() < token.span().end()) {
                    tokens[at] = token;
                    sentences[at] = sentence;
                    at++;
                }
            }
        }
    }

    String text() {
        return text;
    }

    Atoms atoms() {
        return atoms;
    }

    Atom at(int index) {
        return atoms.at(index);
    }

    int size() {
        return atoms.size();
    }

    /// The word that the atom is a part of; null where sentences were not looked for.
    @Nullable
    Token token(int index) {
        return index < 0 || index >= tokens.length ? null : tokens[index];
    }

    @Nullable
    Sentence sentence(int index) {
        return index < 0 || index >= sentences.length ? null : sentences[index];
    }

    boolean startsSentence(int index) {
        Sentence sentence = sentence(index);
        return sentence != null && sentence.span().start() == at(index).start();
    }

    boolean isPartOfSpeech(int index, List<PartOfSpeech> wanted) {
        Token token = token(index);
        return token == null || wanted.contains(token.pos());
    }
}
