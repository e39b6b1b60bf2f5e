package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Block;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// A post that a report embeds is a quotation of its author: one for each paragraph.
final class Posts {
    /// Links, pictures, handles and hashtags at the end of a paragraph.
    private static final Pattern TRAILER = Pattern.compile(
            "(?:https?\\s*:?//\\S++|\\bhttps?|pic\\.\\S+|[@#][\\p{L}\\p{N}_]++(?!\\.\\p{L}))[\\s.…]*+$");
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*+");
    /// Characters of a line that tells day and hour.
    private static final int LONGEST_MOMENT = 40;

    private static final Pattern DASH = Pattern.compile("^[—–-]");

    private final Document document;
    private final Names names;

    Posts(Document document, Names names) {
        this.document = document;
        this.names = names;
    }

    /// Quotes without id, in order.
    List<Quote> find() {
        List<Quote> quotes = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.role() == Role.POST) quotes.addAll(find(block));
        }
        return quotes;
    }

    private List<Quote> find(Block block) {
        PostInfo post = block.post() == null ? new PostInfo(null, null, null) : block.post();
        List<Span> paragraphs = paragraphs(block.span());
        Span signature = paragraphs.stream()
                .filter(span -> isSignature(span, post))
                .findFirst()
                .orElseGet(() -> signatureBehind(block, post));
        Speaker speaker = speaker(post, signature);
        List<Quote> quotes = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            Span words = withoutTrailer(withoutSignature(paragraph, post));
            if (isSignature(paragraph, post) || isHeader(words, post) || !hasWords(words)) continue;
            quotes.add(new Quote(
                    "",
                    words,
                    true,
                    false,
                    speaker.entity(),
                    speaker.span(),
                    post.date(),
                    post.handle() == null ? "post" : "tweet",
                    "post; speaker: " + speaker.why()));
        }
        return quotes;
    }

    private List<Span> paragraphs(Span block) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(document.text()).region(block.start(), block.end());
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()).trimmed(document.text()));
        }
        return found;
    }

    /// "— Jane Doe (@jane) March 3, 2021": a dash and the author or the handle.
    private boolean isSignature(Span paragraph, PostInfo post) {
        String line = paragraph.of(document.text());
        boolean author = post.author() != null && line.contains(post.author());
        boolean handle = post.handle() != null && line.contains("@" + post.handle());
        return DASH.matcher(line).find() ? author || handle : author && handle && line.length() < 120;
    }

    /// The author's name above the post, and the line that says when it was posted: "4:41 PM · 17 June".
    private boolean isHeader(Span paragraph, PostInfo post) {
        String line = paragraph.of(document.text());
        if (line.equals(post.author())) return true;
        long digits = line.chars().filter(Character::isDigit).count();
        long letters = line.chars().filter(Character::isLetter).count();
        return line.length() < LONGEST_MOMENT && digits > 0 && letters <= line.length() / 2;
    }

    /// A reader may make a block of each paragraph: the signature then stands in a later block of the same post.
    private @Nullable Span signatureBehind(Block block, PostInfo post) {
        int at = document.blocks().indexOf(block);
        for (int i = at + 1; i < document.blocks().size(); i++) {
            Block next = document.blocks().get(i);
            if (!post.equals(next.post())) return null;
            for (Span span : paragraphs(next.span())) {
                if (isSignature(span, post)) return span;
            }
        }
        return null;
    }

    private Speaker speaker(PostInfo post, @Nullable Span signature) {
        String author = post.author();
        if (author == null) return Speaker.UNKNOWN;
        Span named = signature == null ? null : authorIn(signature, author);
        if (named != null) {
            for (Mention mention : names.within(named)) {
                return new Speaker(mention.entity(), named, true, "author of the post");
            }
        }
        for (Entity entity : names.entities()) {
            if (isNamed(entity, author)) return new Speaker(entity.id(), named, true, "author of the post");
        }
        return new Speaker(null, named, true, "author of the post");
    }

    private boolean isNamed(Entity entity, String author) {
        if (entity.name().equalsIgnoreCase(author)) return true;
        String folded = author.toLowerCase(Locale.ROOT);
        return names.mentions().stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME
                        && mention.entity().equals(entity.id())
                        && mention.span()
                                .of(document.text())
                                .toLowerCase(Locale.ROOT)
                                .equals(folded));
    }

    private @Nullable Span authorIn(Span signature, String author) {
        int at = document.text().indexOf(author, signature.start());
        return at < 0 || at + author.length() > signature.end() ? null : new Span(at, at + author.length());
    }

    /// "Such a bright night. — Jane Doe (@jane) March 3, 2021": what stands before the author's name.
    private Span withoutSignature(Span paragraph, PostInfo post) {
        String words = paragraph.of(document.text());
        int handle = post.handle() == null ? -1 : words.lastIndexOf("(@" + post.handle());
        int author = post.author() == null ? -1 : words.lastIndexOf(post.author(), Math.max(handle, 0));
        if (handle < 0 || author < 0) return paragraph;
        int end = author;
        while (end > 0
                && !Character.isLetterOrDigit(words.charAt(end - 1))
                && ".!?…".indexOf(words.charAt(end - 1)) < 0) {
            end--;
        }
        return new Span(paragraph.start(), paragraph.start() + end).trimmed(document.text());
    }

    private Span withoutTrailer(Span paragraph) {
        String text = document.text();
        Span words = paragraph;
        for (int i = 0; i < 30 && words.length() > 0; i++) {
            Matcher matcher = TRAILER.matcher(text).region(Math.max(words.start(), words.end() - 300), words.end());
            if (!matcher.find()) break;
            words = new Span(words.start(), matcher.start()).trimmed(text);
        }
        return words;
    }

    private boolean hasWords(Span words) {
        return words.of(document.text()).chars().anyMatch(Character::isLetter);
    }
}
