package org.relais.jira.checklist;

import java.util.List;

/** How a sheet is after a change, what was retired among it, and the lines of the history. */
public record Edit(Sheet before, Sheet after, List<Change> changes) implements Outcome {
    public Edit {
        changes = List.copyOf(changes);
    }
}
