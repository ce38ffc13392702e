package org.relais.jira.circle.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One change of the structure, never changed afterwards. The database holds the line between two who change it at once:
 * each number is there once.
 */
@Preload
@Table("CIRCLE_CHANGE")
public interface ChangeRow extends Entity {
    @NotNull
    @Unique
    Long getRevision();

    void setRevision(Long revision);

    /** Milliseconds since 1970, never less than that of the change before. */
    @NotNull
    @Indexed
    Long getMadeAt();

    void setMadeAt(Long time);

    /** A user key; nothing where Relais did it by itself. */
    @Indexed
    String getMadeBy();

    void setMadeBy(String person);

    @NotNull
    String getWord();

    void setWord(String word);

    /** The node that it is about; nothing for an import. */
    String getNodeId();

    void setNodeId(String node);

    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    void setWhy(String why);
}
