package org.synoptic.annotate.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Mention.Form;

/// Tells reports of public affairs from those of sport, film, business or weather, and who acts in public affairs from
/// who lives in private: a club that beats another and an actor who thanks his director make no political event.
///
/// A language without the rule file has reports of public affairs only.
final class PublicAffairs {
    /// Shorter reports tell too little of themselves, in words.
    private static final int MIN_WORDS = 60;

    /// So many mentions of who acts in public affairs, or words of another field, are needed to say so.
    private static final int ENOUGH = 3;

    /// In a report of public affairs who acts in them is named more often than once in so many words.
    private static final int WORDS_A_MENTION = 60;

    private static final Pattern PARTS = Pattern.compile("[\\s\\-]+");

    private final Set<String> bodies = new HashSet<>();
    private final Set<String> privately = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> press = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> armed = new HashSet<>();
    private final Set<String> partisan = new HashSet<>();

    /// What a report is about.
    enum Subject {
        PUBLIC,
        UNCLEAR,
        /// Another field of life.
        OTHER
    }

    /// @param lines of `publicaffairs.tsv`: words parted by `|`, and what they are
    PublicAffairs(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            Set<String> words = switch (line.column(1)) {
                case "body" -> bodies;
                case "private" -> privately;
                case "field" -> fields;
                case "office" -> offices;
                case "press" -> press;
                case "armed" -> armed;
                case "partisan" -> partisan;
                default -> throw line.wrong("no such kind of words: '" + line.column(1) + "'");
            };
            words.addAll(List.of(line.column(0).toLowerCase(Locale.ROOT).split("\\|")));
        }
    }

    /// What a report holds of public affairs.
    ///
    /// @param words all words; too few tell nothing of what it is about
    /// @param acting mentions of who acts in them, an adjective half
    /// @param telling words of another field
    record Content(int words, double acting, long telling) {
        /// Whether a report is long enough to say what it is about.
        boolean isWhole() {
            return words >= MIN_WORDS;
        }

        Subject subject() {
            if (!isWhole()) return Subject.PUBLIC;
            if (acting >= Math.max(Math.max(ENOUGH, words / WORDS_A_MENTION), telling)) return Subject.PUBLIC;
            return telling >= ENOUGH ? Subject.OTHER : Subject.UNCLEAR;
        }

        /// Whether at least one word in so many names who acts in public affairs.
        boolean namesOneIn(int many) {
            return acting * many >= words;
        }
    }

    Content of(List<Sentence> sentences, Names names) {
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        double acting = names.mentions().stream()
                .mapToDouble(mention -> weight(mention, names.entity(mention)))
                .sum();
        long telling = sentences.stream().mapToLong(this::fieldWords).sum();
        // a language without the rule file tells no fields apart
        return new Content(fields.isEmpty() ? 0 : words, acting, telling);
    }

    /// "American" in "the American actor" says half as much as "America".
    private double weight(Mention mention, Entity entity) {
        if (!acts(entity)) return 0;
        return mention.form() == Form.ADJECTIVE ? 0.5 : 1;
    }

    private long fieldWords(Sentence sentence) {
        long found = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean pair = i + 1 < sentence.size()
                    && fields.contains(
                            token.lower() + " " + sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT));
            if (pair || fields.contains(lemma) || fields.contains(token.lower())) found++;
        }
        return found;
    }

    /// Whether somebody acts in public affairs: a state, a body of one, a party, an armed group; a person with an
    /// office or a country.
    boolean acts(Entity entity) {
        return switch (entity.type()) {
            case COUNTRY -> true;
            case PERSON -> entity.country() != null || isOffice(entity.role());
            case ORGANIZATION ->
                holds(entity.name(), bodies) || entity.country() != null && !holds(entity.name(), press);
            case GROUP -> !livesPrivately(entity);
            default -> false;
        };
    }

    /// "Civilians of Ruritania": who acts for nobody.
    boolean livesPrivately(Entity entity) {
        return isGroup(entity, privately);
    }

    /// "a jet returned to the airport": soldiers and what they fly are sent, and visit nobody.
    boolean isArmed(Entity entity) {
        return isGroup(entity, armed);
    }

    /// "Party": whether those who are called so act for themselves, and for no state.
    boolean isPartisan(String group) {
        return partisan.contains(group.toLowerCase(Locale.ROOT));
    }

    private static boolean isGroup(Entity entity, Set<String> groups) {
        String group = entity.name().split(" of ", 2)[0];
        return entity.type() == EntityType.GROUP && groups.contains(group.toLowerCase(Locale.ROOT));
    }

    private boolean isOffice(@Nullable String role) {
        return role != null && !offices.contains(role.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String name, Set<String> words) {
        return PARTS.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
