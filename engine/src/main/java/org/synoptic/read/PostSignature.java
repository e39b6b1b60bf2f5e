package org.synoptic.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// The line below an embedded post: `— Jane Doe (@janedoe) February 23, 2022`, `A post shared by Jane Doe (@janedoe)`.
record PostSignature(Span span, PostInfo info) {
    private static final int REACH = 200;
    private static final Pattern DASHED = Pattern.compile(
            "(?:^|\\s)(?:[—–―]|--|-)\\s?(?<author>[^()\\n—]{1,80}?)\\s?\\(\\s?@(?<handle>[\\p{L}\\d_.@-]{1,60})\\s?\\)(?<rest>[^\\n]{0,60})$");
    private static final Pattern SHARED = Pattern.compile(
            "(?iU)(?:^|\\s)(?:a (?:post|photo|video|reel) (?:shared|posted) by|ein (?:beitrag|foto|video) geteilt von|ein von|une (?:publication|photo|vidéo) partagée par|una publicación compartida (?:de|por)|un post condiviso da)"
                    + " (?<author>[^()\\n]{1,80}?)\\s?\\(\\s?@(?<handle>[\\p{L}\\d_.-]{1,60})\\s?\\)(?<rest>[^\\n]{0,60})$");

    /// The signature at the end of a paragraph.
    static @Nullable PostSignature at(String text, Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - REACH);
        if (text.indexOf('@', from, paragraph.end()) < 0) return null;
        String tail = text.substring(from, paragraph.end());
        if (!tail.contains("(@") && !tail.contains("( @")) return null;
        for (Pattern form : List.of(DASHED, SHARED)) {
            Matcher matcher = form.matcher(tail);
            if (!matcher.find()) continue;
            Span rest = new Span(from + matcher.start("rest"), from + matcher.end("rest"));
            PartialDate date = day(text, rest);
            if (date == null && !isEmpty(text, rest)) continue;
            int start = from + matcher.start();
            while (Marks.isBlank(text.charAt(start))) start++;
            return new PostSignature(
                    new Span(start, paragraph.end()),
                    new PostInfo(matcher.group("author").strip(), matcher.group("handle"), date));
        }
        return null;
    }

    /// Who signed the post, where somebody did.
    static @Nullable PostInfo ofPost(String post) {
        PostSignature signature = at(post, new Span(0, post.length()));
        return signature == null ? null : signature.info();
    }

    private static boolean isEmpty(String text, Span rest) {
        return rest.of(text).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable PartialDate day(String text, Span rest) {
        List<WrittenDate> dates = WrittenDate.in(text, rest);
        return dates.size() == 1 && dates.getFirst().hasYear()
                ? dates.getFirst().day(0)
                : null;
    }
}
