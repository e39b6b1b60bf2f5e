package org.synoptic.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Status;

/// The words of `status.tsv`, which say whether an event took place. Where each of them counts is told at the head of
/// the English file.
final class StatusSigns {
    /// In characters, from the words that speak of a clause to the trigger in it.
    private static final int BEFORE_CLAUSE = 90;

    private record Sign(Status status, String where) {}

    private final Map<String, Sign> signs = new HashMap<>();

    /// Words that stand before a clause and speak of it, in small letters.
    private final Map<String, Status> above = new TreeMap<>();

    StatusSigns(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            String words = line.column(0).toLowerCase(Locale.ROOT);
            if (line.column(2).equals("above")) above.put(words, status(line));
            else signs.put(words, new Sign(status(line), line.column(2)));
        }
    }

    private static Status status(RuleFiles.Line line) {
        return switch (line.column(1)) {
            case "occurred" -> Status.OCCURRED;
            case "planned" -> Status.PLANNED;
            case "possible" -> Status.POSSIBLE;
            case "denied" -> Status.DENIED;
            default -> throw line.wrong("no status: " + line.column(1));
        };
    }

    /// The one that says more against the event having taken place.
    static Status stronger(Status a, Status b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Status status) {
        return switch (status) {
            case OCCURRED -> 0;
            case ONGOING -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case DENIED -> 4;
        };
    }

    /// What the word at the index says where it counts in `where`, or in any place.
    Status of(Sentence sentence, int index, String where) {
        return lookUp(sentence, index)
                .filter(sign -> sign.where().equals(where)
                        || sign.where().equals("any")
                        || where.equals("verb") && sign.where().equals("condition"))
                .map(Sign::status)
                .orElse(Status.OCCURRED);
    }

    /// What the word at the index says where it counts in `where` and nowhere else.
    Optional<Status> only(Sentence sentence, int index, String where) {
        return lookUp(sentence, index)
                .filter(sign -> sign.where().equals(where))
                .map(Sign::status);
    }

    boolean is(Sentence sentence, int index, String where) {
        return only(sentence, index, where).isPresent();
    }

    /// Wherever it counts.
    Optional<Status> anywhere(Sentence sentence, int index) {
        return lookUp(sentence, index).map(Sign::status);
    }

    /// "should not", "not only": what the second word says alone does not count.
    boolean isPair(Sentence sentence, int index) {
        return index + 1 < sentence.size()
                && signs.containsKey(sentence.token(index).lower() + " "
                        + sentence.token(index + 1).lower());
    }

    /// By the word and the next one, else its form, else its lemma.
    private Optional<Sign> lookUp(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (index + 1 < sentence.size()) {
            Sign two = signs.get(token.lower() + " " + sentence.token(index + 1).lower());
            if (two != null) return Optional.of(two);
        }
        Sign form = signs.get(token.lower());
        return Optional.ofNullable(form != null ? form : signs.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /// "He denied that its troops attacked the town": of what stands before the clause the last and longest words
    /// count.
    Status above(Sentence sentence, int trigger) {
        if (above.isEmpty()) return Status.OCCURRED;
        String before = wordsBefore(sentence, trigger);
        String best = "";
        int last = Math.max(0, before.length() - BEFORE_CLAUSE);
        for (String words : above.keySet()) {
            int at = before.lastIndexOf(words);
            int to = at + words.length();
            boolean isNearer = to > last || (to == last && words.length() > best.length());
            if (at < 0 || !isNearer || !isWord(before, at)) continue;
            best = words;
            last = to;
        }
        return above.getOrDefault(best, Status.OCCURRED);
    }

    /// In small letters, parted by blanks, with no blank before a comma.
    private static String wordsBefore(Sentence sentence, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < end; i++) {
            String word = sentence.token(i).lower();
            if (i > 0 && !word.equals(",")) words.append(' ');
            words.append(word.equals("n't") || word.equals("n’t") ? "not" : word);
        }
        return words.toString();
    }

    private static boolean isWord(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }
}
