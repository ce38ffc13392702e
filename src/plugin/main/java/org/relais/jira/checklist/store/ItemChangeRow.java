package org.relais.jira.checklist.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A change of a list or an item, never changed afterwards. The database holds the line between two who change the same at
 * once: {@code "<id>:3"} is its third version, once.
 */
@Preload
@Table("CHECK_CHANGE")
public interface ItemChangeRow extends Entity {
    @NotNull
    @Unique
    String getStep();

    @NotNull
    @Indexed
    Long getIssueId();

    @NotNull
    String getListKey();

    /** Nothing where it is about the list. */
    @Indexed
    String getItemKey();

    @NotNull
    Integer getVersion();

    @NotNull
    String getWord();

    @StringLength(StringLength.UNLIMITED)
    String getLabel();

    /** What it was, as JSON, by member. */
    @StringLength(StringLength.UNLIMITED)
    String getBeforeBody();

    @StringLength(StringLength.UNLIMITED)
    String getAfterBody();

    /** A user key; nothing where Relais did it by itself. */
    String getMadeBy();

    /** Milliseconds since 1970. */
    @NotNull
    Long getMadeAt();
}
