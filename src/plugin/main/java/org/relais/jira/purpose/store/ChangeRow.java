package org.relais.jira.purpose.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A why that became another one. Rows are only added; no constraint can refuse one while Jira writes the issue. */
@Preload
@Table("PURPOSE_CHANGE")
public interface ChangeRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();

    /** What stood there before. */
    @StringLength(StringLength.UNLIMITED)
    String getFormerWhy();

    /** Milliseconds since 1970. */
    @NotNull
    Long getChangedAt();
}
