package org.relais.jira.echo.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The answer to a question, which the database takes once. It does not say who gave it. */
@Preload
@Table("ECHO_ANSWER")
public interface AnswerRow extends Entity {
    @NotNull
    @Unique
    Integer getQuestionId();

    @NotNull
    String getVerdict();

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    /** Milliseconds since 1970. */
    @NotNull
    Long getAnsweredAt();

    /** From when on it is to be told; the largest number means that it was. */
    @NotNull
    @Indexed
    Long getTellFrom();

    void setTellFrom(Long time);
}
