package org.relais.jira.notice.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When a person wants mail: one row per person. Times are minutes of the day, days are ISO numbers, as in 1,2,5. */
@Preload
@Table("NOTICE_WISH")
public interface WishRow extends Entity {
    @NotNull
    @Unique
    String getPerson();

    void setPerson(String person);

    @NotNull
    String getHow();

    void setHow(String mode);

    @NotNull
    Integer getFromMinute();

    void setFromMinute(Integer minute);

    @NotNull
    Integer getToMinute();

    void setToMinute(Integer minute);

    @NotNull
    String getOnDays();

    void setOnDays(String days);

    /** Whether mail follows the person's working hours: yes or no. Rows of before there were any hours have nothing here. */
    String getFollows();

    void setFollows(String follows);
}
