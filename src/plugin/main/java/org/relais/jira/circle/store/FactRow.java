package org.relais.jira.circle.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A fact of the structure, from the change that made it so until the one that ended it. Rows are only added, and ended
 * once: so what was so after any change is one query.
 */
@Preload
@Table("CIRCLE_FACT")
public interface FactRow extends Entity {
    /** Until when it is so while it is so. */
    long OPEN = Long.MAX_VALUE;

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    @Indexed
    String getFactKey();

    void setFactKey(String key);

    @NotNull
    @Indexed
    String getNodeId();

    void setNodeId(String node);

    /** Whom it names, if anybody. */
    @Indexed
    String getPerson();

    void setPerson(String person);

    /** The number of the change from which on it is so. */
    @NotNull
    @Indexed
    Long getFromRevision();

    void setFromRevision(Long revision);

    /** The number of the change from which on it is so no longer. */
    @NotNull
    @Indexed
    Long getToRevision();

    void setToRevision(Long revision);

    /** What else is so, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}
