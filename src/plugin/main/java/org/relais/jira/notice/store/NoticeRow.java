package org.relais.jira.notice.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One row per person and moment, for ever. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends Entity {
    @NotNull
    @Unique
    String getMoment();

    @NotNull
    @Indexed
    String getPerson();

    void setPerson(String person);

    @NotNull
    String getKind();

    /** Zero where it is about no issue. */
    @NotNull
    Long getIssueId();

    /** What it is about, where that is no issue. */
    String getThing();

    /** Milliseconds since 1970. */
    @NotNull
    Long getMadeAt();

    @NotNull
    Boolean isSettled();

    void setSettled(Boolean settled);

    /** From when on it may be mailed, in milliseconds since 1970; the largest number means never. */
    @NotNull
    @Indexed
    Long getMailFrom();

    void setMailFrom(Long time);
}
