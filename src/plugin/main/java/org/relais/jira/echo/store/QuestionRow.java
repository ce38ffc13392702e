package org.relais.jira.echo.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One row per end of an issue, for ever: {@code "10000:1764082800"} is asked about once, whatever node comes first. */
@Preload
@Table("ECHO_QUESTION")
public interface QuestionRow extends Entity {
    @NotNull
    @Unique
    String getMoment();

    @NotNull
    @Indexed
    Long getIssueId();

    @NotNull
    @Indexed
    Long getProjectId();

    /** Milliseconds since 1970, as all times here. */
    @NotNull
    Long getDoneAt();

    @NotNull
    Long getAskedAt();

    /** {@code open}, {@code closed}, {@code former}, or the word of a verdict. */
    @NotNull
    @Indexed
    String getStanding();

    void setStanding(String standing);

    /** From when on its mail is due; the largest number means never. */
    @NotNull
    @Indexed
    Long getSendFrom();

    void setSendFrom(Long time);
}
