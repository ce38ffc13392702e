package org.relais.jira.checklist.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That an item is open and waits for somebody: there while it is so. Made from the items, for searches alone. */
@Preload
@Table("CHECK_WAITING")
public interface WaitingRow extends Entity {
    /** The longest key of a person, and what stands before it. */
    int LONGEST = 300;

    @NotNull
    @Indexed
    String getItemKey();

    @NotNull
    Long getIssueId();

    @NotNull
    Long getProjectId();

    /** {@code person:KEY} or {@code role:ID}. */
    @NotNull
    @Indexed
    @StringLength(LONGEST)
    String getWhom();

    @StringLength(StringLength.UNLIMITED)
    String getLabel();

    /** Milliseconds since 1970; the largest number means never. */
    @NotNull
    Long getDueAt();
}
