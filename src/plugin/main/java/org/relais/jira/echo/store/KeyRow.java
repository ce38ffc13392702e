package org.relais.jira.echo.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A key to a question: the hash of what stands in a link, and nothing from which the link could be made again. */
@Preload
@Table("ECHO_KEY")
public interface KeyRow extends Entity {
    @NotNull
    @Unique
    String getHash();

    @NotNull
    Integer getQuestionId();

    /** Milliseconds since 1970. */
    @NotNull
    Long getValidUntil();
}
