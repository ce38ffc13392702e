package org.relais.jira.checklist;

import java.util.Set;

/** What one person may do with the lists of one issue. */
public record Rights(Set<Right> held) {
    public Rights {
        held = Set.copyOf(held);
    }

    public boolean may(Right right) {
        return held.contains(right);
    }

    /** The refusal of whoever may not. */
    static Refusal lacking(Right right) {
        return Refusal.of(right == Right.TICK ? Refusal.Reason.NO_TICK : Refusal.Reason.NO_EDIT);
    }
}
