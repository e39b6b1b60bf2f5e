package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.synoptic.copy.PassageMatcher.Passage;
import org.synoptic.copy.PassageMatcher.SharedWords;
import org.synoptic.copy.SentenceAligner.Aligned;
import org.synoptic.copy.TranslationFinder.Translation;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.CopyLink.Relation;

/// Finds the documents that hold each other's words.
public final class CopyFinder {
    /// Of the words that are nobody's quotation, what must stand in the other text too. Tuned on edited
    /// news texts in
    /// eleven languages, where copies reach .6 and more and other reports of the same matter .3.
    private static final double LEAST_SHARE = 0.4;
    /// Where less than [#LEAST_SHARE] of all words is shared, in so many stretches: one or two can be a notice.
    private static final int FEWEST_STRETCHES = 3;
    /// The same for all words: that much quoted alike is copied.
    private static final double LEAST_SHARE_WITH_QUOTES = 0.6;
    /// A text of less than this part of the other's length is an excerpt of it.
    private static final double EXCERPT_LENGTH = 0.5;

    /// Two short reports of one kind of event share a sentence but for who, where and how many: fewer shared words than
    /// these must be nearly all.
    private static final int FEW_SHARED_WORDS = 30;

    private static final double LEAST_SHARE_OF_FEW = 0.95;

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_UNQUOTED_WORDS = 30;

    private final TranslationFinder translations;

    /// @param latin writes a word of any script in Latin letters
    public CopyFinder(UnaryOperator<String> latin) {
        translations = new TranslationFinder(latin);
    }

    /// @return links sorted by the places of `a` and then `b` in `documents`
    public List<CopyLink> find(List<AnnotatedDocument> documents) {
        List<Family> families = Family.of(documents);
        List<CopyLink> links = new ArrayList<>();
        Precedence precedence = new Precedence();
        families.forEach(family -> linkIdentical(family, precedence, links));
        linkSharing(families, precedence, links);
        linkTranslations(families, precedence, links);
        return inOrder(links, documents);
    }

    private static List<CopyLink> inOrder(List<CopyLink> links, List<AnnotatedDocument> documents) {
        Map<String, Integer> place = new HashMap<>();
        documents.forEach(document -> place.put(document.id(), place.size()));
        links.sort(Comparator.comparing((CopyLink link) -> place.getOrDefault(link.a(), 0))
                .thenComparing(link -> place.getOrDefault(link.b(), 0)));
        return List.copyOf(links);
    }

    /// The same without translations, which need names and times to be read.
    public List<CopyLink> findInOneLanguage(List<AnnotatedDocument> documents) {
        List<Family> families = Family.of(documents);
        List<CopyLink> links = new ArrayList<>();
        Precedence precedence = new Precedence();
        families.forEach(family -> linkIdentical(family, precedence, links));
        linkSharing(families, precedence, links);
        return inOrder(links, documents);
    }

    private static void linkIdentical(Family family, Precedence precedence, List<CopyLink> links) {
        List<Member> paired = family.paired();
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i + 1; j < paired.size(); j++) {
                links.add(identical(paired.get(i), paired.get(j), precedence));
            }
        }
        for (Member later : family.later()) links.add(identical(family.first(), later, precedence));
    }

    private static CopyLink identical(Member a, Member b, Precedence precedence) {
        var whole = new CopyLink.Match(a.print().whole(), b.print().whole());
        return link(a, b, Relation.IDENTICAL, 1, List.of(whole), precedence);
    }

    private static void linkSharing(List<Family> families, Precedence precedence, List<CopyLink> links) {
        Boilerplate boilerplate =
                new Boilerplate(families.stream().map(Family::first).toList());
        List<WordPrint> prints =
                families.stream().map(family -> family.first().print()).toList();
        CandidateFinder finder = new CandidateFinder(prints);
        List<List<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            candidates.add(prints.get(i).words() < FEWEST_WORDS ? List.of() : finder.candidatesThenAdd(i));
        }
        Formulas formulas = new Formulas(finder);
        for (int i = 0; i < families.size(); i++) {
            Family family = families.get(i);
            for (int number : candidates.get(i)) {
                Family earlier = families.get(number);
                shared(earlier.first(), family.first(), boilerplate, formulas).ifPresent(shared -> {
                    for (Member a : earlier.paired()) {
                        for (Member b : family.paired()) links.add(sharing(a, b, shared, precedence));
                    }
                });
            }
        }
    }

    private void linkTranslations(List<Family> families, Precedence precedence, List<CopyLink> links) {
        List<AnnotatedDocument> firsts =
                families.stream().map(family -> family.first().document()).toList();
        for (Translation found : translations.find(firsts)) {
            for (Member a : families.get(found.first()).paired()) {
                for (Member b : families.get(found.second()).paired()) {
                    links.add(translation(a, b, found.aligned(), precedence));
                }
            }
        }
    }

    private static CopyLink translation(Member a, Member b, Aligned aligned, Precedence precedence) {
        double share = Math.max(aligned.shareOfA(), aligned.shareOfB());
        boolean aHoldsB = aligned.shareOfA() < aligned.shareOfB() * EXCERPT_LENGTH;
        boolean bHoldsA = aligned.shareOfB() < aligned.shareOfA() * EXCERPT_LENGTH;
        return precedence.isFirst(a.document(), b.document(), aHoldsB, bHoldsA)
                ? link(a, b, Relation.TRANSLATION, share, aligned.groups(), precedence)
                : link(b, a, Relation.TRANSLATION, share, turned(aligned.groups()), precedence);
    }

    private static CopyLink link(
            Member a, Member b, Relation relation, double share, List<CopyLink.Match> passages, Precedence precedence) {
        return new CopyLink(a.id(), b.id(), relation, share, passages, precedence.credits(a.document(), b.document()));
    }

    /// What `a` and `b` have in common; empty when it does not make one a copy of the other.
    private static Optional<SharedWords> shared(Member a, Member b, Boilerplate boilerplate, Formulas formulas) {
        SharedWords shared = PassageMatcher.match(a.text(), b.text());
        BitSet leftOutOfA = boilerplate.wordsOf(a);
        BitSet leftOutOfB = boilerplate.wordsOf(b);
        if (!isCopy(a, b, shared, leftOutOfA, leftOutOfB)) return Optional.empty();
        BitSet formulasOfA = formulas.wordsOf(a.text(), shared.passages(), Passage::a);
        BitSet formulasOfB = formulas.wordsOf(b.text(), shared.passages(), Passage::b);
        Frame frame = Frame.of(shared);
        formulasOfA.or(frame.ofA());
        formulasOfB.or(frame.ofB());
        if (formulasOfA.isEmpty() && formulasOfB.isEmpty()) return Optional.of(shared);
        leftOutOfA.or(formulasOfA);
        leftOutOfB.or(formulasOfB);
        return isCopy(a, b, shared, leftOutOfA, leftOutOfB) ? Optional.of(shared) : Optional.empty();
    }

    private static boolean isCopy(Member a, Member b, SharedWords shared, BitSet leftOutOfA, BitSet leftOutOfB) {
        double share = Math.max(shared.shareOfA(leftOutOfA), shared.shareOfB(leftOutOfB));
        if (shared.words() < FEW_SHARED_WORDS && share < LEAST_SHARE_OF_FEW) return false;
        if (share < LEAST_SHARE && shared.passages().size() < FEWEST_STRETCHES) return false;
        if (share >= LEAST_SHARE_WITH_QUOTES) return true;
        double unquoted =
                Math.max(shared.shareOfA(withQuotes(leftOutOfA, a)), shared.shareOfB(withQuotes(leftOutOfB, b)));
        return unquoted >= LEAST_SHARE;
    }

    /// What others were quoted with proves no copying, as long as enough other words remain.
    private static BitSet withQuotes(BitSet leftOut, Member member) {
        BitSet quoted = QuotedWords.of(member.document(), member.text());
        quoted.or(leftOut);
        return member.text().size() - quoted.cardinality() >= FEWEST_UNQUOTED_WORDS ? quoted : leftOut;
    }

    private static CopyLink sharing(Member a, Member b, SharedWords shared, Precedence precedence) {
        double shareOfA = shared.shareOfA(new BitSet());
        double shareOfB = shared.shareOfB(new BitSet());
        int shorter = Math.min(a.text().size(), b.text().size());
        int longer = Math.max(a.text().size(), b.text().size());
        Relation relation = shorter < longer * EXCERPT_LENGTH ? Relation.EXCERPT : Relation.NEAR_COPY;
        double share = Math.max(shareOfA, shareOfB);
        List<CopyLink.Match> passages = shared.passages().stream()
                .map(run -> new CopyLink.Match(run.a().in(a.text()), run.b().in(b.text())))
                .toList();
        boolean isExcerpt = relation == Relation.EXCERPT;
        return precedence.isFirst(
                        a.document(), b.document(), isExcerpt && shareOfA < shareOfB, isExcerpt && shareOfB < shareOfA)
                ? link(a, b, relation, share, passages, precedence)
                : link(b, a, relation, share, turned(passages), precedence);
    }

    private static List<CopyLink.Match> turned(List<CopyLink.Match> passages) {
        return passages.stream()
                .map(passage -> new CopyLink.Match(passage.b(), passage.a()))
                .sorted(Comparator.comparing(CopyLink.Match::a).thenComparing(CopyLink.Match::b))
                .toList();
    }
}
