package org.synoptic.annotate.language;

import java.util.ArrayList;
import java.util.List;

/// Who depends on whom in a sentence, in Universal Dependencies.
///
/// @param heads for each token the index of its head, -1 for the root
/// @param relations for each token its relation to the head: `nsubj`, `obl`, `case`, `nsubj:pass`
/// @see <a href="https://universaldependencies.org/u/dep/">Universal Dependency Relations</a>
public record DependencyTree(List<Integer> heads, List<String> relations) {
    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /// Index of the last token that depends on `token`, however indirectly; `token` itself where none does.
    public int lastUnder(int token) {
        int last = token;
        for (int i = heads.size() - 1; i > last; i--) {
            int at = i;
            for (int climb = 0; climb < heads.size() && at >= 0 && at != token; climb++) at = heads.get(at);
            if (at == token) last = i;
        }
        return last;
    }

    /// Indexes of the tokens that depend on `token`, in order.
    public List<Integer> children(int token) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token) children.add(i);
        }
        return children;
    }

    /// Indexes of the tokens that depend on `token` in a relation that starts with `relation`: `nsubj` finds
    /// `nsubj:pass` too.
    public List<Integer> children(int token, String relation) {
        return children(token).stream()
                .filter(child ->
                        relation(child).equals(relation) || relation(child).startsWith(relation + ":"))
                .toList();
    }
}
