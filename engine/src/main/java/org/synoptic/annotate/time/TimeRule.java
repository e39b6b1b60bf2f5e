package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.TimeExpression;

/// A rule that finds time expressions.
///
/// @param type null for a rule that only says that its words mean no time
/// @param order its place in the file: of two rules that match the same words the first counts
/// @param needs what must lie ahead, see [Needs]
/// @param templates one for each expression; for a range one for each end
record TimeRule(
        int order,
        TimeExpression.@Nullable Type type,
        Element pattern,
        List<Template> templates,
        boolean range,
        Needs.Mask needs) {
    static TimeRule of(
            int order, TimeExpression.@Nullable Type type, PatternReader pattern, String template, Needs.Mask needs) {
        int range = template.indexOf("..");
        List<Template> templates = new ArrayList<>();
        if (type == null) return new TimeRule(order, null, pattern.element(), List.of(), false, needs);
        for (String each : range < 0 ? template.split(" ; ") : template.split("\\.\\.")) {
            templates.add(new Template(each, pattern.names()));
        }
        if (range >= 0 && templates.size() != 2) throw new IllegalArgumentException("a range has two ends");
        return new TimeRule(order, type, pattern.element(), List.copyOf(templates), range >= 0, needs);
    }
}
