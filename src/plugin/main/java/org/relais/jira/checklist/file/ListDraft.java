package org.relais.jira.checklist.file;

import java.util.List;
import java.util.Optional;
import org.relais.jira.checklist.AddList;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.ListId;

/** A list of a file, with its items. */
public record ListDraft(String name, List<Draft> items) {
    public ListDraft {
        items = List.copyOf(items);
    }

    /** Begins it on an issue. */
    public AddList begun() {
        return new AddList(ListId.fresh(), name, Optional.empty(), items);
    }
}
