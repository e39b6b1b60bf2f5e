package org.synoptic.annotate.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token;

/// What the words of a language count, in terms that are the same in all languages: "troops" and „Soldaten“ are
/// `soldiers`, "injured" and „verletzt“ `wounded`.
final class CountedThings {
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> fates = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /// @param lines columns: `thing` or `fate`, the term, words parted by bars
    CountedThings(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            Map<String, String> kind = switch (line.column(0)) {
                case "thing" -> things;
                case "fate" -> fates;
                default -> throw line.wrong("neither thing nor fate: " + line.column(0));
            };
            if (line.column(2).isEmpty()) throw line.wrong("no words for " + line.column(1));
            for (String word : line.column(2).split("\\|")) kind.put(word.strip(), line.column(1));
            known.add(line.column(1));
        }
    }

    /// "troops": `soldiers`.
    @Nullable
    String thing(Token token) {
        return of(things, token);
    }

    /// "injured": `wounded`.
    @Nullable
    String fate(Token token) {
        return of(fates, token);
    }

    private static @Nullable String of(Map<String, String> terms, Token token) {
        String byWord = terms.get(token.lower());
        return byWord != null ? byWord : terms.get(token.lemma().toLowerCase(java.util.Locale.ROOT));
    }
}
