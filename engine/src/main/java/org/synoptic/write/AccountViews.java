package org.synoptic.write;

import java.util.ArrayList;
import java.util.List;
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
    private final List<CopyLink> copies;

    AccountViews(Accounts accounts, List<CopyLink> copies) {
        this.accounts = accounts;
        this.copies = copies;
    }

    Account account(String id) {
        AnnotatedDocument annotated = accounts.document(id);
        Document document = annotated.document();
        Publication published = document.published();
        String language = Names.language(document.language().tag());
        return new Account(
                accounts.ref(id),
                title(document),
                language,
                document.kind().value().label(),
                document.kind().evidence().stream()
                        .map(span -> accounts.evidence(document.passage(span)))
                        .toList(),
                published == null ? "day unknown" : Days.of(published.date()),
                published == null ? "" : basis(published.basis()),
                published == null ? List.of() : dayEvidence(published),
                document.source().byline() == null
                        ? null
                        : Plain.line(document.source().byline(), 120),
                Plain.line(document.source().uri()),
                copied(id),
                annotated.module() == null ? "no language module for " + language + ": text only" : null);
    }

    private List<Link> dayEvidence(Publication published) {
        return accounts.evidence(published.evidence().stream()
                .filter(passage -> accounts.holds(passage.document()))
                .toList());
    }

    private static String basis(Publication.Basis basis) {
        return switch (basis) {
            case METADATA -> "from the page’s metadata";
            case STATED -> "stated in the text";
            case INFERRED -> "worked out from the accounts";
        };
    }

    private List<Copy> copied(String id) {
        List<Copy> copied = new ArrayList<>();
        for (CopyLink copy : copies) {
            if (copy.b().equals(id)) copied.add(new Copy(words(copy), accounts.ref(copy.a())));
        }
        return copied;
    }

    private static String words(CopyLink copy) {
        String share = Math.round(copy.share() * 100) + "% of its words";
        return switch (copy.relation()) {
            case IDENTICAL -> "the same text as";
            case NEAR_COPY -> "near-copy, " + share + " stand in";
            case EXCERPT -> "excerpt, " + share + " stand in";
            case TRANSLATION -> "translation, " + share + " stand in";
        };
    }

    static @Nullable String title(Document document) {
        Span title = document.title();
        return title == null ? null : Plain.line(title.of(document.text()), 200);
    }
}
