package org.synoptic.annotate.event;

import org.synoptic.model.EventType;

/// What the object of a verb is to it, when it names a deed or a fate of somebody.
enum Tells {
    /// Whose it is, is whom the verb concerns: "backed the envoy's release".
    OF_ALL,
    /// Only who did it: "condemned the attack on the embassy" says nothing to the embassy.
    OF_DOERS,
    /// Not to whom it is to be done: "demanded the envoy's release" asks nothing of the envoy.
    OF_OTHERS;

    static Tells of(Trigger trigger) {
        EventRule rule = trigger.rule();
        // "condemned the attack on", but not "launched an attack on"
        boolean judges = rule.type() == EventType.ACCUSE
                && "disapprove".equals(rule.mode())
                && trigger.words().size() == 1;
        if (judges || rule.type() == EventType.PROTEST) return OF_DOERS;
        return rule.type() == EventType.REQUEST ? OF_OTHERS : OF_ALL;
    }
}
