package org.relais.jira.outbox.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a workflow asked for. Nothing in it is unique: no constraint can refuse a row in the middle of a transition. */
@Preload
@Table("OUTBOX")
public interface EntryRow extends Entity {
    @NotNull
    String getKind();

    @NotNull
    Long getIssueId();

    /** The key of a person, or nothing. */
    String getActor();

    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    @NotNull
    Integer getTries();

    void setTries(Integer tries);

    /** Milliseconds since 1970; the largest number means never. */
    @NotNull
    @Indexed
    Long getDueAt();

    void setDueAt(Long time);
}
