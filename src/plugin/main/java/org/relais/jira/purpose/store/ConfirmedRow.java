package org.relais.jira.purpose.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was said of an issue: up to which change what it inherits holds, and what it may go on without. One row each. */
@Preload
@Table("PURPOSE_CONFIRMED")
public interface ConfirmedRow extends Entity {
    @NotNull
    @Unique
    Long getIssueId();

    @NotNull
    Long getUpTo();

    void setUpTo(Long upTo);

    /** The words of parts, with commas between; or nothing. */
    String getWithoutParts();

    void setWithoutParts(String parts);

    /** Who spoke last. */
    @NotNull
    String getConfirmedBy();

    void setConfirmedBy(String person);

    /** Milliseconds since 1970. */
    @NotNull
    Long getConfirmedAt();

    void setConfirmedAt(Long time);
}
