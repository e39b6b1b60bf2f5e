package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Names that begin with a word that tells what they name: "Jabhat al-Sabah", "Task Force Granite", "Camp Nemo".
final class NameOpeners {
    private static final int LONGEST = 6;

    /// Words without a capital that Arabic names go on with, in Latin letters.
    private static final Set<String> INSIDE = Set.of(
            "al", "el", "ul", "wa", "wal", "fi", "bin", "ibn", "az", "ez", "ad", "ed", "ar", "er", "ash", "esh", "-");

    private static final Pattern JOINED = Pattern.compile("(?:[ae][lnstrdz]h?|ul|ud|ush|e|wal)-\\p{L}.*");

    private record Opener(HeadNouns.Kind kind, boolean small) {}

    private final Map<String, Opener> openers = new HashMap<>();

    /// @param word one or more words in small letters
    /// @param small whether small words as "al-" may follow before the next capital
    void add(String word, HeadNouns.Kind kind, boolean small) {
        openers.put(word.toLowerCase(Locale.ROOT), new Opener(kind, small));
    }

    /// The name that starts at the token.
    Optional<HeadNouns.Built> at(Sentence sentence, int from) {
        StringBuilder words = new StringBuilder();
        Opener opener = null;
        int after = from;
        for (int i = from; i < sentence.size() && i < from + 3; i++) {
            words.append(i == from ? "" : " ").append(sentence.token(i).lower());
            @Nullable Opener longer = openers.get(words.toString());
            if (longer == null) continue;
            opener = longer;
            after = i + 1;
        }
        if (opener == null || !Shapes.isCapital(sentence.token(from))) return Optional.empty();
        int to = after;
        int last = after;
        while (to < sentence.size() && to < after + LONGEST) {
            Token token = sentence.token(to);
            boolean capital = Shapes.startsName(token) && !Shapes.isMark(token) && token.pos() != PartOfSpeech.PRON;
            boolean small = opener.small()
                    && (INSIDE.contains(token.text())
                            || JOINED.matcher(token.text()).matches());
            if (!capital && !small) break;
            to++;
            if (capital || token.text().length() > 3) last = to;
        }
        return last == after ? Optional.empty() : Optional.of(new HeadNouns.Built(from, last, opener.kind()));
    }
}
