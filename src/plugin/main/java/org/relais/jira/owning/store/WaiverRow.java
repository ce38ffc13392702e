package org.relais.jira.owning.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an issue goes on without a role or a holder: one row for an issue. */
@Preload
@Table("OWNING_WAIVER")
public interface WaiverRow extends Entity {
    @NotNull
    @Unique
    Long getIssueId();

    /** The user key of whoever said so. */
    @NotNull
    String getPerson();

    /** Milliseconds since 1970. */
    @NotNull
    Long getMadeAt();
}
