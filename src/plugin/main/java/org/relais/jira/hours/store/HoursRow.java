package org.relais.jira.hours.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What a person says about their hours. Each time they say it anew it is a new row, and the former one goes: the database
 * holds the line between two windows that say it at once.
 */
@Preload
@Table("HOURS")
public interface HoursRow extends Entity {
    /** A hash of the person, and how often they said it: once each. */
    @NotNull
    @Unique
    String getStep();

    void setStep(String step);

    @NotNull
    @Indexed
    String getPerson();

    void setPerson(String person);

    @NotNull
    Integer getSequence();

    void setSequence(Integer sequence);

    /** The lines of {@link org.relais.jira.hours.HoursText}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSaid();

    void setSaid(String said);
}
