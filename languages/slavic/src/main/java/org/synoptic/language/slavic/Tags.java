package org.synoptic.language.slavic;

/// What our Slavic modules write into the tag of a token.
final class Tags {
    static final String FINITE = "VB";
    static final String INFINITIVE = "INF";
    /// A participle that is declined, active or passive.
    static final String PARTICIPLE = "PT";
    /// "подписан", "podpisano": a participle that says what was done.
    static final String SHORT_PARTICIPLE = "PTS";
    /// "заявив", "oświadczając".
    static final String GERUND = "GER";
    static final String NOUN = "N";
    static final String ADJECTIVE = "A";
    static final String OTHER = "X";
    /// "который" and its like.
    static final String RELATIVE = "REL";
    static final String MARK = "P";
    static final String NUMBER = "NUM";
    /// Names; where nothing more is known NAME.
    static final String NAME = "NAME";
    static final String GIVEN = "NAME:given";
    static final String SURNAME = "NAME:surname";
    static final String PATRONYMIC = "NAME:patronymic";
    static final String PLACE = "NAME:place";
    static final String INITIAL = "NAME:initial";
    /// A common noun with a capital: "Совет".
    static final String WORD = "NAME:word";
    static final String ACRONYM = "NAME:acronym";

    private Tags() {}
}
