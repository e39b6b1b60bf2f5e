package org.synoptic.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.PartialDate;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds posts of social networks that a text embeds, by the line that signs them.
///
/// Copied from a page, a post is plain paragraphs with its signature below them. The signature is sure; where the post
/// begins is not. The paragraph above it belongs to it; those further up only if they are written like a post, not like
/// a report, and the whole stays within what a post may hold.
final class PostFinder {
    /// Characters that a post could have on the network that signs in this way, with some room.
    private static final int POST_LENGTH = 300;

    /// A paragraph longer than this above a signature is a post only if it shows that it is one.
    private static final int LONG = 600;

    private static final int FURTHER_PARAGRAPHS = 4;
    private static final Pattern LINK = Pattern.compile("https?:?//\\S{1,300}|\\bpic\\.\\w{2,20}\\.com/\\S{1,60}");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s(])[#@][\\p{L}\\d_]{2,50}");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?iU)\\b(?:i|i'm|i’m|my|me|we|our|us|you|your|ich|mein\\w{0,2}|mir|mich|wir|unser\\w{0,2}|uns|je|mon|ma|mes|nous|notre|nos|yo|mi|mis|nosotros|nuestr\\w{1,2})\\b");

    private final Sheet sheet;
    private int usualGap;
    private final Map<String, Integer> counts = new HashMap<>();

    private PostFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        new PostFinder(sheet).label();
    }

    private void label() {
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            if (!piece.isFree()) continue;
            PostSignature signature = PostSignature.at(sheet.text, piece.span);
            PostHeader header = sheet.isPage || signature != null ? null : PostHeader.at(sheet, i);
            if (header != null && (hasProseBefore(i) || isShortBelow(i))) {
                headed(i, header);
                continue;
            }
            if (signature == null) continue;
            int from = signature.span().start() > piece.span.start() ? i : firstOfPost(i);
            Piece post = new Piece(sheet.text, sheet.get(from).span.cover(piece.span), Role.POST);
            post.post = signature.info();
            sheet.replace(from, i + 1, List.of(post));
            i = from;
        }
    }

    /// Above the first paragraph of a long text, a name and a handle are its author's.
    private boolean hasProseBefore(int index) {
        return sheet.pieces.subList(0, index).stream().anyMatch(Piece::isProse);
    }

    private boolean isShortBelow(int index) {
        return sheet.text.length() - sheet.get(index).span.start() <= LONG * 2;
    }

    /// Makes one post of a header and what stands below it: a paragraph, and those after it that are written like a
    /// post,
    /// up to the line that says when it was posted.
    private void headed(int from, PostHeader header) {
        int end = header.end() + 1;
        int length = length(sheet.get(header.end()));
        PostInfo info = header.info();
        for (int i = end;
                i < sheet.size()
                        && i <= header.end() + FURTHER_PARAGRAPHS
                        && sheet.get(i).isFree();
                i++) {
            Piece piece = sheet.get(i);
            length += length(piece);
            if (PostHeader.isMoment(sheet.words(piece))) {
                end = i + 1;
                break;
            }
            boolean isFollowed = i + 1 < sheet.size() && PostHeader.isMoment(sheet.words(sheet.get(i + 1)));
            boolean isOther = PostHeader.at(sheet, i) != null || PostSignature.at(sheet.text, piece.span) != null;
            if (length > POST_LENGTH * 2 || isOther) break;
            if (!isFollowed && !hasPostMarks(piece)) break;
            end = i + 1;
        }
        Piece post = new Piece(sheet.text, sheet.get(from).span.cover(sheet.get(end - 1).span), Role.POST);
        post.post = info.date() == null ? new PostInfo(info.author(), info.handle(), dayIn(sheet.get(end - 1))) : info;
        sheet.replace(from, end, List.of(post));
    }

    /// The day of the line that closes a post.
    private @Nullable PartialDate dayIn(Piece last) {
        if (!PostHeader.isMoment(sheet.words(last))) return null;
        return WrittenDate.in(sheet.text, last.span).stream()
                .filter(WrittenDate::hasYear)
                .map(date -> date.day(0))
                .findFirst()
                .orElse(null);
    }

    private int firstOfPost(int signature) {
        int first = signature - 1;
        if (first < 0 || !sheet.get(first).isFree() || !canEnd(sheet.get(first))) return signature;
        int length = length(sheet.get(first));
        while (first > 0 && signature - first <= FURTHER_PARAGRAPHS) {
            Piece above = sheet.get(first - 1);
            length += length(above);
            if (!above.isFree() || length > POST_LENGTH || !belongs(above, first, signature)) break;
            first--;
        }
        return first;
    }

    /// Whether the paragraph right above a signature is the post, and not what leads over to a lost one.
    private boolean canEnd(Piece piece) {
        boolean leadsOver =
                Marks.endsWith(sheet.text, piece.span, ':') && Wordings.all().has(Sense.REPORTING, piece.words);
        return !leadsOver && (piece.span.length() <= LONG || hasPostMarks(piece));
    }

    private boolean belongs(Piece above, int first, int signature) {
        if (Marks.endsWith(sheet.text, above.span, ':')) return false;
        if (hasPostMarks(above)) return true;
        if (Wordings.all().has(Sense.REPORTING, above.words)) return false;
        if (usualGap == 0) usualGap = usualGap(sheet);
        if (gapAfter(sheet, first - 1) > usualGap && !above.endsSentence) return true;
        return PERSONAL.matcher(sheet.words(above)).find() && ownWordsInCommon(above, first, signature) >= 2;
    }

    private boolean hasPostMarks(Piece piece) {
        String words = sheet.words(piece);
        return LINK.matcher(words).find()
                || TAG.matcher(words).find()
                || words.codePoints().anyMatch(Character::isEmojiPresentation);
    }

    /// Words that a paragraph shares with the post below it and with nothing else in the document.
    private long ownWordsInCommon(Piece above, int first, int signature) {
        if (counts.isEmpty()) {
            for (Piece piece : sheet.pieces) count(piece, counts);
        }
        Map<String, Integer> here = new HashMap<>();
        for (int i = first; i < signature; i++) count(sheet.get(i), here);
        Map<String, Integer> there = new HashMap<>();
        count(above, there);
        return there.entrySet().stream()
                .filter(word -> word.getKey().length() >= 4)
                .filter(word -> {
                    int below = here.getOrDefault(word.getKey(), 0);
                    return below > 0 && counts.getOrDefault(word.getKey(), 0) == word.getValue() + below;
                })
                .count();
    }

    private static void count(Piece piece, Map<String, Integer> counts) {
        for (int i = 0; i < piece.words.size(); i++) counts.merge(piece.words.fold(i), 1, Integer::sum);
    }

    /// Length as the network counts it: a link as 23 characters.
    private int length(Piece piece) {
        String shortened = LINK.matcher(sheet.words(piece)).replaceAll("x".repeat(23));
        return shortened.length() + 1;
    }

    /// Line ends between a paragraph and the next.
    private static int gapAfter(Sheet sheet, int index) {
        int from = sheet.get(index).span.end();
        int to = sheet.get(index + 1).span.start();
        return (int)
                sheet.text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static int usualGap(Sheet sheet) {
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 0; i + 1 < sheet.size(); i++) gaps.merge(gapAfter(sheet, i), 1, Integer::sum);
        int usual = 1;
        int most = 0;
        for (int gap = 1; gap <= 4; gap++) {
            int times = gaps.getOrDefault(gap, 0);
            if (times > most) {
                most = times;
                usual = gap;
            }
        }
        return usual;
    }
}
