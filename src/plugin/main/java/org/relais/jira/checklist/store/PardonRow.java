package org.relais.jira.checklist.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That an issue may go on without items, or that somebody asks for it. */
@Preload
@Table("CHECK_PARDON")
public interface PardonRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();

    /** The keys of the items, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getItemKeys();

    @NotNull
    String getAskedBy();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Milliseconds since 1970. */
    @NotNull
    Long getAskedAt();

    String getGrantedBy();

    void setGrantedBy(String person);

    Long getGrantedAt();

    void setGrantedAt(Long time);
}
