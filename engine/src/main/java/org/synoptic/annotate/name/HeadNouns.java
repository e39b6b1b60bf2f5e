package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Names that tell by one of their words what they name: "Federal Aviation Agency", "Bay of Fundy", "Lake Peipus".
///
/// Which words do so stands in the rule file `heads.tsv`, see [HeadRules].
final class HeadNouns {
    /// What a head noun names.
    enum Kind {
        ORGANIZATION,
        PLACE,
        /// A house and those who work in it: a hospital, a court.
        SITE,
        /// A war, a treaty, a weapon: none of the types of an entity.
        THING;

        @Nullable
        EntityType type() {
            return switch (this) {
                case ORGANIZATION, SITE -> EntityType.ORGANIZATION;
                case PLACE -> EntityType.PLACE;
                case THING -> null;
            };
        }
    }

    /// A name built on a head noun: the tokens from `from` to before `to`.
    record Built(int from, int to, Kind kind) {}

    private final HeadRules rules;
    private final ProperWords words;
    private final Grammar grammar;

    HeadNouns(List<RuleFiles.Line> lines, Grammar grammar) {
        this.rules = new HeadRules(lines);
        this.words = new ProperWords(rules);
        this.grammar = grammar;
    }

    /// What the last or first word of a name tells of it.
    Optional<Kind> kind(Sentence sentence, int from, int to) {
        if (to - from < 1) return Optional.empty();
        Optional<Kind> opened = rules.openers
                .at(sentence, from)
                .filter(built -> built.to() >= to)
                .map(Built::kind);
        if (opened.isPresent()) return opened;
        Kind start = to - from > 1 ? rules.first.get(word(sentence, from)) : null;
        if (start != null) return Optional.of(start);
        for (int i = from; i + 1 < to; i++) {
            if (rules.prepositions.contains(sentence.token(i + 1).lower())) {
                Kind before = rules.of.get(word(sentence, i));
                return Optional.ofNullable(before != null ? before : rules.last.get(word(sentence, i)));
            }
        }
        Kind end = to - from > 1 ? last(sentence, to - 1) : null;
        return end != null ? Optional.of(end) : suffixKind(sentence.token(to - 1));
    }

    /// Whether a common noun is what a body is called: "council", "Ministerium".
    boolean isBody(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return rules.again.contains(lemma);
    }

    /// Whether it is an article that speaks of what is known: "the".
    boolean isArticle(Token token) {
        return rules.articles.contains(token.lower());
    }

    /// Whether it may join a head noun and the proper words behind it.
    boolean isPreposition(Token token) {
        return rules.prepositions.contains(token.lower());
    }

    /// Whether the words before a name tell that it is a ship's or another thing's: "the frigate Example", "USS
    /// Example".
    boolean isThing(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0
                && at >= from - 2
                && (Shapes.isMark(sentence.token(at)) || Shapes.isCapital(sentence.token(at)))) {
            if (rules.before.contains(word(sentence, at))) return true;
            at--;
        }
        return at >= 0 && rules.before.contains(word(sentence, at));
    }

    /// Names that stand in the sentence, whatever a tagger says; in order, without overlap.
    ///
    /// @param known whether a token is one of a known name: such a one is no item of "Department for Trade, Energy and
    /// Industry"
    List<Built> find(Sentence sentence, IntPredicate known) {
        List<Built> found = new ArrayList<>();
        if (Shapes.isHeadline(sentence)) return found;
        for (int i = 0; i < sentence.size(); i++) {
            if (!Shapes.isCapital(sentence.token(i))) continue;
            built(sentence, i, known).ifPresent(found::add);
            rules.openers.at(sentence, i).ifPresent(found::add);
        }
        return longest(found);
    }

    private Optional<Built> built(Sentence sentence, int head, IntPredicate known) {
        Kind before = ofTwo(sentence, head, rules.of);
        if (before != null) {
            int to = afterOf(sentence, head, known);
            if (to > 0) return Optional.of(new Built(leftmost(sentence, head), furtherOf(sentence, to, known), before));
        }
        Kind end = last(sentence, head);
        if (end == null) return Optional.empty();
        int from = leftmost(sentence, head);
        return from == head || isRank(sentence, from, head, end)
                ? Optional.empty()
                : Optional.of(new Built(from, withNumber(sentence, head), end));
    }

    /// "Strike Group 3": where the name ends.
    private int withNumber(Sentence sentence, int head) {
        String last = word(sentence, head);
        boolean numbered = rules.numbered.contains(last)
                || head > 0 && rules.numbered.contains(word(sentence, head - 1) + " " + last);
        boolean number = head + 1 < sentence.size()
                && sentence.token(head + 1).text().chars().allMatch(Character::isDigit);
        return numbered && number ? head + 2 : head + 1;
    }

    /// "in Brasilien Platz 1": a noun with a number is no place, unless what stands before it is an adjective.
    private static boolean isRank(Sentence sentence, int from, int head, Kind kind) {
        return kind == Kind.PLACE
                && head + 1 < sentence.size()
                && sentence.token(head + 1).pos() == PartOfSpeech.NUM
                && !ProperWords.isOfCity(sentence.token(from));
    }

    /// The head noun may be two words: "school district" is no place.
    private @Nullable Kind last(Sentence sentence, int head) {
        Kind kind = ofTwo(sentence, head, rules.last);
        int hyphen = word(sentence, head).indexOf('-');
        boolean isCompound = kind == null && hyphen > 0 && !Shapes.isAttribute(sentence.token(head), grammar);
        return isCompound ? rules.last.get(word(sentence, head).substring(0, hyphen)) : kind;
    }

    private static @Nullable Kind ofTwo(Sentence sentence, int head, Map<String, Kind> kinds) {
        Kind two = head > 0 ? kinds.get(word(sentence, head - 1) + " " + word(sentence, head)) : null;
        return two != null ? two : kinds.get(word(sentence, head));
    }

    /// "of the Interior", "for Justice and Home Affairs": where the proper words after the preposition end; 0 when
    /// there are none.
    private int afterOf(Sentence sentence, int head, IntPredicate known) {
        int at = head + 1;
        if (at >= sentence.size() || !joins(sentence, head)) return 0;
        at++;
        while (at < sentence.size() && sentence.token(at).pos() == PartOfSpeech.DET) at++;
        int from = at;
        at = words.end(sentence, at, from);
        if (at == from) return 0;
        if (!rules.lists.contains(word(sentence, head))) return at;
        int last = at;
        while (last + 1 < sentence.size()
                && sentence.token(last).text().equals(",")
                && words.isProper(sentence, last + 1)
                && !known.test(last + 1)) last = words.end(sentence, last + 1, from);
        boolean and = last + 1 < sentence.size()
                && sentence.token(last).pos() == PartOfSpeech.CCONJ
                && words.isProper(sentence, last + 1)
                && !known.test(last + 1)
                && !words.isAcronymAlone(sentence, last + 1);
        return and ? words.end(sentence, last + 1, from) : at;
    }

    /// "of the People" in "Committee for the Salvation of the People", "for Policy" in "Office of the Under Secretary
    /// of Defense for Policy": as often as proper words follow.
    private int furtherOf(Sentence sentence, int end, IntPredicate known) {
        int to = end;
        int next = end;
        while (next > 0 && next < sentence.size() && next - end < ProperWords.LONGEST) {
            to = next;
            next = afterOf(sentence, next - 1, known);
        }
        return Math.max(to, next);
    }

    /// "of" or "for", after a mission "in" too: "Assistance Mission in Ruritania".
    private boolean joins(Sentence sentence, int head) {
        String next = sentence.token(head + 1).lower();
        return rules.prepositions.contains(next) || next.equals("in") && rules.in.contains(word(sentence, head));
    }

    private int leftmost(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && head - from < ProperWords.LONGEST) {
            if (words.isProper(sentence, from - 1)) from--;
            else if (words.isPossessor(sentence, from - 1)) from -= 2;
            else break;
        }
        boolean number = from > 0
                && from < head
                && rules.numbered.contains(word(sentence, head))
                && sentence.token(from - 1).text().chars().allMatch(Character::isDigit);
        if (number) from--;
        while (from < head && isOpener(sentence, from, rules.numbered.contains(word(sentence, head)))) from++;
        return from;
    }

    /// Where a tagged name ends at the latest: before a word that no name holds, "Evening Post am 24. Mai".
    int cut(Sentence sentence, int from, int to) {
        if (Cities.named(words(sentence, from, to)).isPresent()) return to;
        for (int i = from + 1; i < to; i++) {
            if (rules.cuts.contains(sentence.token(i).text()) || words.isRank(sentence.token(i))) return i;
            if (i + 2 == to && sentence.token(i).pos() == PartOfSpeech.CCONJ && words.isAcronymAlone(sentence, i + 1))
                return i;
            boolean day = i + 1 < sentence.size()
                    && Character.isDigit(sentence.token(i + 1).text().charAt(0));
            if (day && rules.cutsBeforeDays.contains(sentence.token(i).text())) return i;
        }
        return to;
    }

    /// Whether the ending of the word tells that it names none of ours: "Auslandsreise".
    boolean isThing(Token word) {
        return suffixKind(word).filter(Kind.THING::equals).isPresent();
    }

    boolean isPreposition(Sentence sentence, int at) {
        return rules.prepositions.contains(word(sentence, at));
    }

    /// Whether the word opens the name that somebody gave an operation or an exercise.
    boolean isFirst(Sentence sentence, int at) {
        return rules.first.get(word(sentence, at)) == Kind.THING;
    }

    /// "province" in "Kandahar province": a type word without a capital right behind a place.
    boolean isSmallHead(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).pos() == PartOfSpeech.NOUN
                && rules.small.contains(sentence.token(at).text());
    }

    /// Where a unit of a larger one ends: "3rd Battalion, 5th Marines" is one name; `to` where none follows.
    int unitEnd(Sentence sentence, int from, int to) {
        boolean unit = to + 2 < sentence.size()
                && ProperWords.isOrdinal(sentence.token(from))
                && rules.numbered.contains(word(sentence, to - 1))
                && sentence.token(to).text().equals(",")
                && ProperWords.isOrdinal(sentence.token(to + 1));
        if (!unit) return to;
        int end = to + 2;
        while (end < sentence.size() && end < to + ProperWords.LONGEST && words.isProper(sentence, end)) end++;
        return end == to + 2 ? to : end;
    }

    /// Whether single words are names because the dictionary has them as such.
    boolean trustsDictionary() {
        return rules.trustsDictionary;
    }

    Surroundings surroundings() {
        return rules.surroundings;
    }

    /// The first word of a sentence has its capital for that alone.
    private static boolean isOpener(Sentence sentence, int at, boolean numbered) {
        PartOfSpeech pos = sentence.token(at).pos();
        return at == 0 && pos != PartOfSpeech.PROPN && pos != PartOfSpeech.ADJ && pos != PartOfSpeech.NOUN
                || Character.isDigit(sentence.token(at).text().codePointAt(0))
                        && !ProperWords.isOrdinal(sentence.token(at))
                        && !numbered;
    }

    private Optional<Kind> suffixKind(Token token) {
        String lower = token.lower();
        for (Map.Entry<String, Kind> suffix : rules.suffixes.entrySet()) {
            if (lower.length() > suffix.getKey().length() + 2 && lower.endsWith(suffix.getKey())) {
                return Optional.of(suffix.getValue());
            }
        }
        return Optional.empty();
    }

    private static String words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).lower();
    }

    private static List<Built> longest(List<Built> found) {
        List<Built> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Built built) -> built.from() - built.to())
                .thenComparingInt(Built::from));
        List<Built> kept = new ArrayList<>();
        for (Built built : sorted) {
            if (kept.stream().noneMatch(other -> other.from() < built.to() && built.from() < other.to()))
                kept.add(built);
        }
        kept.sort(Comparator.comparingInt(Built::from));
        return kept;
    }
}
