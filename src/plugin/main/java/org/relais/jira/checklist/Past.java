package org.relais.jira.checklist;

import java.util.List;
import java.util.Optional;

/** What is not on the sheet, asked for only when it is needed. */
public interface Past {
    /** The changes of an item that came after this version. */
    List<Change> since(ItemId item, int version);

    /** An item of this issue that is shown no longer. */
    Optional<Item> retired(ItemId item);

    /** A list of this issue that is shown no longer, and its items. */
    Optional<Sheet> retired(ListId list);
}
