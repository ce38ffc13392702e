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
        return Refusal.of(
                switch (right) {
                    case TICK -> Refusal.Reason.NO_TICK;
                    case MANAGE -> Refusal.Reason.NO_MANAGE;
                    default -> Refusal.Reason.NO_EDIT;
                });
    }
}
