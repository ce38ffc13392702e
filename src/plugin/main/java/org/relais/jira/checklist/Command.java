package org.relais.jira.checklist;

/** Something to be done with the lists of an issue. Each says by itself what stands against it. */
public sealed interface Command
        permits AddList, RenameList, PlaceList, RetireList, AddItems, EditItem, PlaceItem, RetireItem {
    /** What one must be allowed to do it at all. */
    Right needs();

    /** Does it on a sheet, and keeps nothing. */
    Outcome on(Desk desk);
}
