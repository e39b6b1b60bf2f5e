package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.TimeExpression;

/// A rule that finds time expressions.
///
/// @param order its place in the file: of two rules that match the same words the first counts
/// @param templates one for each expression; for a range one for each end
record TimeRule(int order, TimeExpression.Type type, Element pattern, List<Template> templates, boolean range) {
    static TimeRule of(int order, TimeExpression.Type type, PatternReader pattern, String template) {
        int range = template.indexOf("..");
        List<Template> templates = new ArrayList<>();
        for (String each : range < 0 ? template.split(" ; ") : template.split("\\.\\.")) {
            templates.add(new Template(each, pattern.names()));
        }
        if (range >= 0 && templates.size() != 2) throw new IllegalArgumentException("a range has two ends");
        return new TimeRule(order, type, pattern.element(), List.copyOf(templates), range >= 0);
    }
}
