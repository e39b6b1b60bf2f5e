package org.synoptic.annotate.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the order of words tells in a language, from its rule file `grammar.tsv`: a name, and words parted by `|` or
/// nothing. Without the lines of order a language has that of German and English.
///
/// | line | says |
/// |---|---|
/// | `subject-first` | without a preposition, the subject stands before the verb and the object behind it |
/// | `subject-left-out` | a clause without a subject has that of the one before |
/// | `adjectives-follow` | adjectives stand behind their noun: "le ministre russe" |
/// | `cases` | the form of a word tells subject and object, as in the Slavic languages |
/// | `realised` | lemmas of verbs under which an infinitive tells of what took place: "began to" |
/// | `perfect` | lemmas of the auxiliary of the perfect, where objects stand behind the verb: "have carried" |
/// | `passive` | lemmas of the auxiliary of the passive |
/// | `copula` | lemmas of verbs that say of an event how it is: "is within reach" |
/// | `as-if` | adverbs right before a verb that say that it is only likened to what was done: "practically kidnapped" |
/// | `feels` | lemmas of verbs under which a participle tells of a feeling: "feel attacked" |
/// | `suffers` | lemmas of the auxiliary with which whoever suffers a deed is told of |
/// | `future` | lemmas of the auxiliary of the future, before an infinitive |
/// | `should` | verbs that open a condition: "sollte er kommen" |
/// | `relative` | relative pronouns: ", nach der er …" |
/// | `no-subject` | relative pronouns that are not the subject of their clause |
/// | `be-perfect` | lemmas of verbs whose perfect has the auxiliary of the passive: "est arrivé" |
/// | `that` | conjunctions of a clause that another verb governs |
/// | `stressing` | lemmas of auxiliaries that only stress the verb: "does agree" |
/// | `of` | words before the state that an office or a body belongs to |
/// | `belongs` | prepositions before the state that a group belongs to or lives in; without the line, all |
/// | `waters` | words in the names of seas and rivers, which are no party |
/// | `ships` | first words of the names of ships, which are no persons |
/// | `owned` | nouns for what somebody owns or does; `*ness` for an ending: "his remarks angered …" |
/// | `deed` | nouns for what is done to somebody, who is not meant by "condemned the attack on" |
/// | `no-party` | nouns whose adjective names no party: "Egyptian pounds" |
/// | `nobody` | two words that look as if they told of somebody: "by force" |
/// | `beside` | nouns behind a preposition under which no party of the verb stands: "on behalf of" |
/// | `chief` | offices that are named by whom they lead: "chief of staff" |
/// | `at` | words before the name of a city where something takes place |
/// | `prefix` | what a verb leaves at the end of its clause: "rief … an" |
/// | `no-object` | words behind which no object of the verb stands: "transferred oil to ships" |
/// | `says` | lemmas of verbs whose subject is most often a person |
/// | `tells` | forms of verbs whose object is a person when it is a single name: "told Smith" |
/// | `lets` | lemmas of verbs whose object does what the infinitive behind it tells: "allowed him to go" |
/// | `attribute` | what stands behind the hyphen of "U.S.-led", a word that ends no name; `*ed` for an ending |
/// | `genitive` | ending of a name before what belongs to it: "Holms Besuch" |
/// | `reflexive` | pronouns that make another verb of it: "setzte sich ab"; the trigger is written `se_absetzen` |
/// | `oblique` | articles of which a subject has none: "dem", "den" |
/// | `oblique-feminine` | articles of which a feminine subject has none: "der" before "Partei" |
/// | `feminine` | feminine nouns; `*ung` for an ending |
/// | `hearsay` | lemmas of verbs that before a perfect infinitive say that something is told: "soll getroffen haben" |
/// | `perfect-infinitive` | the auxiliary at the end of such a clause |
/// | `to-be-done` | forms of "be" that before an infinitive say what ought to be: "ist anzuerkennen" |
/// | `purpose` | words before an infinitive that tells what something is done for: "um … zu" |
/// | `opens-clause` | words that open a clause: what stands before them says nothing of the verb behind |
/// | `by-doing` | prepositions before a participle of which what stands before says nothing: "sought peace by promising
/// it" |
/// | `to` | the mark of the infinitive, where there is a parse |
/// | `for-whom` | the word before the subject of an infinitive: "impossible for them to go" |
/// | `ways` | nouns of which an infinitive says what somebody thinks best: "the way is to resign" |
/// | `will-do` | words before a verb that tells what somebody says that he will do |
/// | `person-pronoun`, `body-pronoun`, `any-pronoun` | subjects that in reported speech mean who speaks: a person, a
/// body, either |
/// | `suffered` | nouns for what befalls somebody, of whom nothing is asked by "demanded his release" |
/// | `has-done` | lemmas of verbs before whom something is done to: "wants them arrested" |
/// | `ethnic` | words before a people that is not that of the state of its name |
/// | `kin` | nouns for a relative, of whom "the sister of the man killed" does not tell |
/// | `wanted` | bare auxiliaries of what ought to be: "adamant that he be removed" |
/// | `blamed` | prepositions before a participle that is done by the object: "fined them for breaking the law" |
/// | `aside` | words that open what a clause is parted by: "Graustark, so das Ministerium, …" |
/// | `part` | nouns for a part of a land, whose preposition leads to the land: "im Süden des Landes" |
/// | `purpose-clause` | conjunctions of a clause that says what for: "damit er abreist" |
/// | `is-to` | lemmas of verbs before "to" and an infinitive that tells what is to come: "is to be tried" |
/// | `polite` | one or two words before a request or thanks that are done by saying so: "would like" |
/// | `subject-pronoun` | pronouns that are the subject wherever they stand |
/// | `subject-first-pronoun` | pronouns that are the subject right before the verb at the start of a clause |
/// | `takes-place` | lemmas of verbs that say of their subject, an event, that it takes place or does not |
/// | `progressive` | lemmas of the auxiliary of what is just going on: "are fighting" |
/// | `goes-on` | lemmas of verbs that say of their subject or of the verb under them that it goes on: "talks continue"
/// |
/// | `remains` | lemmas of verbs that say so of a participle: "remain detained" |
/// | `still` | words, and two that follow each other, that say so of a verb in the present |
/// | `since` | prepositions before the time from which something lasts |
/// | `lasts` | lemmas of verbs for what lasts: in the perfect with `since`, without a `progressive` in the present too
/// |
/// | `practice` | lemmas of verbs for what is done again and again, and is no single act that goes on: "supply" |
/// | `habit` | words, and two that follow each other, that say so: "regularly" |
/// | `ongoing` | words beside an event noun that say that it goes on |
/// | `under-way` | words behind "be" that say so: "talks are under way" |
/// | `state` | prepositions behind "be" and before an event noun that say so: "is under siege" |
/// | `infinitive-mark` | words before the infinitive that an other verb governs |
public final class Grammar {
    private final Map<String, Set<String>> words;

    private Grammar(Map<String, Set<String>> words) {
        this.words = Map.copyOf(words);
    }

    public static Grammar of(RuleFiles rules) {
        List<RuleFiles.Line> lines = rules.lines("grammar.tsv");
        Map<String, Set<String>> words = new HashMap<>();
        for (RuleFiles.Line line : lines) {
            words.computeIfAbsent(line.column(0), name -> new HashSet<>())
                    .addAll(List.of(line.column(1).split("\\|")));
        }
        return new Grammar(words);
    }

    /// Whether the file has a line of this name.
    public boolean has(String name) {
        return words.containsKey(name);
    }

    /// The words of the line; none where the file has no such line.
    public Set<String> words(String name) {
        return words.getOrDefault(name, Set.of());
    }

    /// Whether the word is among those of the line.
    public boolean is(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(word);
    }

    /// Whether the word is among those of the line, or ends as one of them that begins with `*` and is longer by two
    /// letters at least.
    public boolean endsAs(String name, String word) {
        if (is(name, word)) return true;
        for (String ending : words.getOrDefault(name, Set.of())) {
            boolean isLonger = ending.startsWith("*") && word.length() > ending.length();
            if (isLonger && word.endsWith(ending.substring(1))) return true;
        }
        return false;
    }
}
