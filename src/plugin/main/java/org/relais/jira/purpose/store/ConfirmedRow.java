package org.relais.jira.purpose.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Up to which change of what it inherits an issue is confirmed: one row per issue. */
@Preload
@Table("PURPOSE_CONFIRMED")
public interface ConfirmedRow extends Entity {
    @NotNull
    @Unique
    Long getIssueId();

    @NotNull
    Long getUpTo();

    void setUpTo(Long upTo);

    @NotNull
    String getConfirmedBy();

    void setConfirmedBy(String person);

    /** Milliseconds since 1970. */
    @NotNull
    Long getConfirmedAt();

    void setConfirmedAt(Long time);
}
