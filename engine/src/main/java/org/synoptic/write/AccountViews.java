package org.synoptic.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Document;
import org.synoptic.model.Publication;
import org.synoptic.model.Span;
import org.synoptic.write.PageView.Account;
import org.synoptic.write.PageView.Copy;
import org.synoptic.write.PageView.Link;

/// Who tells: each account with what is known of it.
final class AccountViews {
    private final Accounts accounts;
    private final PageWords words;
    private final List<CopyLink> copies;

    AccountViews(Accounts accounts, List<CopyLink> copies) {
        this.accounts = accounts;
        this.words = accounts.words();
        this.copies = copies;
    }

    Account account(String id) {
        AnnotatedDocument annotated = accounts.document(id);
        Document document = annotated.document();
        Publication published = document.published();
        String language = Names.language(words, document.language().tag());
        return new Account(
                accounts.ref(id),
                title(document),
                language,
                words.of("kind " + document.kind().value().label()),
                document.kind().evidence().stream()
                        .map(span -> accounts.evidence(document.passage(span)))
                        .toList(),
                published == null ? words.of("no day") : accounts.days().of(published.date()),
                published == null ? "" : basis(published.basis()),
                published == null ? List.of() : dayEvidence(published),
                document.source().byline() == null
                        ? null
                        : Plain.line(document.source().byline(), 120),
                Plain.line(document.source().uri()),
                copied(id),
                annotated.module() == null ? words.of("no module", "language", language) : null);
    }

    private List<Link> dayEvidence(Publication published) {
        return accounts.evidence(published.evidence().stream()
                .filter(passage -> accounts.holds(passage.document()))
                .toList());
    }

    private String basis(Publication.Basis basis) {
        return switch (basis) {
            case METADATA -> words.of("basis metadata");
            case STATED -> words.of("basis stated");
            case INFERRED -> words.of("basis inferred");
        };
    }

    /// Of an original and another copy of it only the original.
    private List<Copy> copied(String id) {
        List<CopyLink> links =
                copies.stream().filter(copy -> copy.b().equals(id)).toList();
        Set<String> originals = links.stream().map(CopyLink::a).collect(Collectors.toSet());
        Set<String> copiesOfThese = copies.stream()
                .filter(copy -> originals.contains(copy.a()))
                .map(CopyLink::b)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(copy -> !copiesOfThese.contains(copy.a()))
                .map(copy -> new Copy(words(copy), accounts.ref(copy.a()), credited(copy)))
                .toList();
    }

    private String credited(CopyLink copy) {
        String agencies = copy.credits().stream()
                .filter(credit -> credit.words().document().equals(copy.b()))
                .map(CopyLink.Credit::agency)
                .distinct()
                .collect(Collectors.joining(", "));
        return agencies.isEmpty() ? "" : words.of("copy credits", "agencies", agencies);
    }

    private String words(CopyLink copy) {
        String kind = switch (copy.relation()) {
            case IDENTICAL -> "copy identical";
            case NEAR_COPY -> "copy near-copy";
            case EXCERPT -> "copy excerpt";
            case TRANSLATION -> "copy translation";
        };
        return words.of(kind, "share", Long.toString(Math.round(copy.share() * 100)));
    }

    static @Nullable String title(Document document) {
        Span title = document.title();
        return title == null ? null : Plain.line(title.of(document.text()), 200);
    }
}
