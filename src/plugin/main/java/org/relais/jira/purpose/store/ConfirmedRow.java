package org.relais.jira.purpose.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What was said of an issue: up to which change what it inherits holds, what it may go on without, and whether it worked.
 * One row each, so that its view reads all of it with one statement.
 */
@Preload
@Table("PURPOSE_CONFIRMED")
public interface ConfirmedRow extends Entity {
    @NotNull
    @Unique
    Long getIssueId();

    @NotNull
    Long getUpTo();

    void setUpTo(Long upTo);

    /** The words of parts, with commas between; or nothing. */
    String getWithoutParts();

    void setWithoutParts(String parts);

    /** Stands for a person where only whom it was for has spoken, who is not kept; no user key holds a bracket. */
    String NOBODY = "(nobody)";

    /** Who of those who may edit spoke last; {@link #NOBODY} where none did. */
    @NotNull
    String getConfirmedBy();

    void setConfirmedBy(String person);

    /** Milliseconds since 1970. */
    @NotNull
    Long getConfirmedAt();

    void setConfirmedAt(Long time);

    /** Whether it worked: the word of a verdict, or nothing. */
    String getOutcome();

    void setOutcome(String verdict);

    @StringLength(StringLength.UNLIMITED)
    String getOutcomeWords();

    void setOutcomeWords(String words);

    /** Milliseconds since 1970. */
    Long getOutcomeAt();

    void setOutcomeAt(Long time);
}
