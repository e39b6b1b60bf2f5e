package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Names that tell by one of their words what they name: "Federal Aviation Agency", "Bay of Fundy", "Lake Peipus".
///
/// The rule file `heads.tsv` has a word, what it names (organization, place, site, thing), and where it stands: `last`
/// after
/// the proper words, `first` before them, `of` before a preposition and them, where `and` may join two of them,
/// `before` the names of things.
final class HeadNouns {
    private static final int LONGEST = 8;

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

    private final Map<String, Kind> last = new HashMap<>();
    private final Map<String, Kind> first = new HashMap<>();
    private final Map<String, Kind> of = new HashMap<>();
    private final Map<String, Kind> suffixes = new HashMap<>();
    private boolean nounsHaveCapitals;
    private boolean trustsDictionary;
    private final Set<String> before = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final List<String> prepositions = new ArrayList<>();
    private final Set<String> possessors = new HashSet<>();
    private final Set<String> cuts = new HashSet<>();
    private final Set<String> cutsBeforeDays = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final NameOpeners openers = new NameOpeners();
    private final Surroundings surroundings = new Surroundings();

    HeadNouns(List<RuleFiles.Line> rules) {
        for (RuleFiles.Line rule : rules) {
            String word = rule.column(0).toLowerCase(Locale.ROOT);
            if (rule.column(1).equals("capitals")) {
                nounsHaveCapitals = true;
                continue;
            }
            if (rule.column(1).equals("preposition")) {
                prepositions.add(word);
                continue;
            }
            if (rule.column(1).equals("dictionary")) {
                trustsDictionary = true;
                continue;
            }
            if (rule.column(1).equals("ends")) {
                (rule.column(2).equals("day") ? cutsBeforeDays : cuts).add(rule.column(0));
                continue;
            }
            if (rule.column(1).equals("possessor")) {
                possessors.add(word);
                continue;
            }
            if (rule.column(2).equals("precedes") || rule.column(2).equals("follows")) {
                EntityType type = EntityType.valueOf(rule.column(1).toUpperCase(Locale.ROOT));
                if (rule.column(3).equals("missed")) surroundings.addMissing(word, type);
                else if (rule.column(2).equals("precedes")) surroundings.addBefore(word, type);
                else surroundings.addAfter(word, type);
                continue;
            }
            Kind kind = Kind.valueOf(rule.column(1).toUpperCase(Locale.ROOT));
            for (String place : rule.column(2).split(" ")) {
                switch (place) {
                    case "last" -> last.put(word, kind);
                    case "first" -> first.put(word, kind);
                    case "of" -> of.put(word, kind);
                    case "and" -> lists.add(word);
                    case "numbered" -> numbered.add(word);
                    case "before" -> before.add(word);
                    case "opens" -> openers.add(word, kind, rule.column(3).equals("small"));
                    case "suffix" -> suffixes.put(word, kind);
                    default -> throw rule.wrong("a head stands last, first, of or suffix, not " + place);
                }
            }
        }
    }

    /// What the last or first word of a name tells of it.
    Optional<Kind> kind(Sentence sentence, int from, int to) {
        if (to - from < 1) return Optional.empty();
        Optional<Kind> opened =
                openers.at(sentence, from).filter(built -> built.to() >= to).map(Built::kind);
        if (opened.isPresent()) return opened;
        Kind start = to - from > 1 ? first.get(word(sentence, from)) : null;
        if (start != null) return Optional.of(start);
        for (int i = from; i + 1 < to; i++) {
            if (prepositions.contains(sentence.token(i + 1).lower())) {
                Kind before = of.get(word(sentence, i));
                return Optional.ofNullable(before != null ? before : last.get(word(sentence, i)));
            }
        }
        Kind end = to - from > 1 ? last(sentence, to - 1) : null;
        return end != null ? Optional.of(end) : suffixKind(sentence.token(to - 1));
    }

    /// Whether the words before a name tell that it is a ship's or another thing's: "the frigate Example", "USS
    /// Example".
    boolean isThing(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0
                && at >= from - 2
                && (Shapes.isMark(sentence.token(at)) || Shapes.isCapital(sentence.token(at)))) {
            if (before.contains(word(sentence, at))) return true;
            at--;
        }
        return at >= 0 && before.contains(word(sentence, at));
    }

    /// Names that stand in the sentence, whatever a tagger says; in order, without overlap.
    List<Built> find(Sentence sentence) {
        List<Built> found = new ArrayList<>();
        if (Shapes.isHeadline(sentence)) return found;
        for (int i = 0; i < sentence.size(); i++) {
            if (!Shapes.isCapital(sentence.token(i))) continue;
            built(sentence, i).ifPresent(found::add);
            openers.at(sentence, i).ifPresent(found::add);
        }
        return longest(found);
    }

    private Optional<Built> built(Sentence sentence, int head) {
        String word = word(sentence, head);
        Kind before = of.get(word);
        if (before != null) {
            int to = afterOf(sentence, head);
            if (to > 0) return Optional.of(new Built(leftmost(sentence, head), furtherOf(sentence, to), before));
        }
        Kind end = last(sentence, head);
        if (end == null) return Optional.empty();
        int from = leftmost(sentence, head);
        return from == head || isRank(sentence, from, head, end)
                ? Optional.empty()
                : Optional.of(new Built(from, head + 1, end));
    }

    /// "in Brasilien Platz 1": a noun with a number is no place, unless what stands before it is an adjective.
    private static boolean isRank(Sentence sentence, int from, int head, Kind kind) {
        return kind == Kind.PLACE
                && head + 1 < sentence.size()
                && sentence.token(head + 1).pos() == PartOfSpeech.NUM
                && !isOfCity(sentence.token(from));
    }

    /// The head noun may be two words: "school district" is no place.
    private @Nullable Kind last(Sentence sentence, int head) {
        String word = word(sentence, head);
        Kind two = head > 0 ? last.get(word(sentence, head - 1) + " " + word) : null;
        if (two != null) return two;
        int hyphen = word.indexOf('-');
        return last.get(hyphen > 0 ? word.substring(0, hyphen) : word);
    }

    /// "of the Interior", "for Justice and Home Affairs": where the proper words after the preposition end; 0 when
    /// there are none.
    private int afterOf(Sentence sentence, int head) {
        int at = head + 1;
        if (at >= sentence.size() || !prepositions.contains(sentence.token(at).lower())) return 0;
        at++;
        while (at < sentence.size() && sentence.token(at).pos() == PartOfSpeech.DET) at++;
        int from = at;
        while (at < sentence.size() && at < from + LONGEST && isProper(sentence, at)) at++;
        if (at == from) return 0;
        boolean and = at + 1 < sentence.size()
                && sentence.token(at).pos() == PartOfSpeech.CCONJ
                && isProper(sentence, at + 1)
                && lists.contains(word(sentence, head));
        if (!and) return at;
        at++;
        while (at < sentence.size() && at < from + LONGEST && isProper(sentence, at)) at++;
        return at;
    }

    /// "of the People" in "Committee for the Salvation of the People": once more.
    private int furtherOf(Sentence sentence, int end) {
        if (end >= sentence.size() || !sentence.token(end).lower().equals(prepositions.getFirst())) return end;
        int to = afterOf(sentence, end - 1);
        return to > 0 ? to : end;
    }

    private int leftmost(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST) {
            if (isProper(sentence, from - 1)) from--;
            else if (isPossessor(sentence, from - 1)) from -= 2;
            else break;
        }
        boolean number = from > 0
                && from < head
                && numbered.contains(word(sentence, head))
                && sentence.token(from - 1).text().chars().allMatch(Character::isDigit);
        if (number) from--;
        while (from < head && isOpener(sentence, from, numbered.contains(word(sentence, head)))) from++;
        return from;
    }

    /// Where a tagged name ends at the latest: before a word that no name holds, "Evening Post am 24. Mai".
    int cut(Sentence sentence, int from, int to) {
        if (Cities.named(words(sentence, from, to)).isPresent()) return to;
        for (int i = from + 1; i < to; i++) {
            if (cuts.contains(sentence.token(i).text())) return i;
            boolean day = i + 1 < sentence.size()
                    && Character.isDigit(sentence.token(i + 1).text().charAt(0));
            if (day && cutsBeforeDays.contains(sentence.token(i).text())) return i;
        }
        return to;
    }

    /// Whether single words are names because the dictionary has them as such.
    boolean trustsDictionary() {
        return trustsDictionary;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// "People's" in "People's Liberation Army": the sign of the genitive at `at` stands after a word that names of
    /// bodies hold.
    private boolean isPossessor(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).tag().equals("POS")
                && Shapes.isCapital(sentence.token(at - 1))
                && possessors.contains(sentence.token(at - 1).lower());
    }

    /// The first word of a sentence has its capital for that alone.
    private static boolean isOpener(Sentence sentence, int at, boolean numbered) {
        PartOfSpeech pos = sentence.token(at).pos();
        return at == 0 && pos != PartOfSpeech.PROPN && pos != PartOfSpeech.ADJ && pos != PartOfSpeech.NOUN
                || Character.isDigit(sentence.token(at).text().codePointAt(0))
                        && !isOrdinal(sentence.token(at))
                        && !numbered;
    }

    private static boolean isOrdinal(Token token) {
        return token.text().length() > 2
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    private boolean isProper(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!Shapes.startsName(token)) return false;
        return switch (token.pos()) {
            case PROPN -> true;
            case ADJ -> nounsHaveCapitals ? at > 0 && isOfCity(token) : Shapes.isCapital(token) || isOrdinal(token);
            case NOUN -> !nounsHaveCapitals && (Shapes.isCapital(token) || isOrdinal(token));
            case VERB, X -> !nounsHaveCapitals && Shapes.isCapital(token) && at > 0;
            default -> false;
        };
    }

    /// "Berliner", "Tegeler": with a capital although it is an adjective.
    private static boolean isOfCity(Token token) {
        return Shapes.isCapital(token) && token.lower().endsWith("er");
    }

    private Optional<Kind> suffixKind(Token token) {
        String lower = token.lower();
        for (Map.Entry<String, Kind> suffix : suffixes.entrySet()) {
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
