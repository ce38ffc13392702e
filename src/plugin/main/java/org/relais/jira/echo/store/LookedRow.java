package org.relais.jira.echo.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Up to which end of an issue a project was looked through: one row each. */
@Preload
@Table("ECHO_LOOKED")
public interface LookedRow extends Entity {
    @NotNull
    @Unique
    Long getProjectId();

    /** Milliseconds since 1970. */
    @NotNull
    Long getUpTo();

    void setUpTo(Long time);
}
