package org.synoptic.read.language;

/// Letters by number, and words as grams. A word is a run of letters; marks that stand on letters part words, as in the
/// texts that were counted. Case does not matter.
public final class Alphabet {
    private static final int FIRST_LETTER = Gram.EDGE + 1;

    private final String letters;
    private final short[] signs = new short[Character.MAX_VALUE + 1];

    /// @param letters at most 4,000, lower case
    public Alphabet(String letters) {
        this.letters = letters;
        for (int i = 0; i < letters.length(); i++) signs[letters.charAt(i)] = (short) (FIRST_LETTER + i);
    }

    public String letters() {
        return letters;
    }

    /// @return [Gram#STRANGE] for a letter that is not held
    public int sign(char letter) {
        int sign = signs[letter];
        return sign == 0 ? Gram.STRANGE : sign;
    }

    public char letter(int sign) {
        return sign == Gram.EDGE || sign == Gram.STRANGE ? ' ' : letters.charAt(sign - FIRST_LETTER);
    }

    /// Takes the grams of a text.
    public interface Reader {
        /// @param isCapital whether the word of the gram begins with a capital letter
        void read(long gram, boolean isCapital);
    }

    /// Hands on the gram that ends in each sign of the text, edges of words included.
    public void walk(CharSequence text, Reader reader) {
        long gram = Gram.EDGE;
        boolean isCapital = false;
        for (int i = 0; i <= text.length(); i++) {
            char next = i < text.length() ? text.charAt(i) : ' ';
            if (isLetter(next)) {
                char lower = lower(next);
                if (gram == Gram.EDGE) isCapital = lower != next;
                gram = Gram.followedBy(gram, sign(lower));
                reader.read(gram, isCapital);
            } else if (gram != Gram.EDGE) {
                reader.read(Gram.followedBy(gram, Gram.EDGE), isCapital);
                gram = Gram.EDGE;
            }
        }
    }

    static char lower(char letter) {
        if (letter >= 128) return Character.toLowerCase(letter);
        return letter >= 'A' && letter <= 'Z' ? (char) (letter | 32) : letter;
    }

    static boolean isLetter(char next) {
        return next < 128 ? (next | 32) >= 'a' && (next | 32) <= 'z' : WritingSystem.isLetter(next);
    }
}
