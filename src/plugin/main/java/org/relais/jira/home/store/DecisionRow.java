package org.relais.jira.home.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One decision about a project's options, never changed afterwards: the last one is in force. The database holds the line
 * between two who decide at once: {@code "10000:3"} is the third decision about project 10000, once.
 */
@Preload
@Table("DECISION")
public interface DecisionRow extends Entity {
    @NotNull
    @Unique
    String getStep();

    void setStep(String step);

    @NotNull
    @Indexed
    Long getProjectId();

    void setProjectId(Long projectId);

    @NotNull
    Integer getSequence();

    void setSequence(Integer sequence);

    /** All that is decided from then on: a line {@code name=value} for each option. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getChoices();

    void setChoices(String choices);

    /** The user key of whoever decided. */
    @NotNull
    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    /** In milliseconds. */
    @NotNull
    Long getDecidedAt();

    void setDecidedAt(Long decidedAt);
}
