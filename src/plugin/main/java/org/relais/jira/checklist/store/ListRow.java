package org.relais.jira.checklist.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A list on an issue, and how far it is, so that searches need not look at its items. */
@Preload
@Table("CHECKLIST")
public interface ListRow extends Entity {
    @NotNull
    @Unique
    String getListKey();

    @NotNull
    @Indexed
    Long getIssueId();

    /** The project in which the issue was when the list was last changed. */
    @NotNull
    Long getProjectId();

    void setProjectId(Long project);

    @NotNull
    String getName();

    void setName(String name);

    /** The name as it is searched for. */
    @NotNull
    @Indexed
    String getNameKey();

    void setNameKey(String key);

    @NotNull
    Long getPlace();

    void setPlace(Long place);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    @NotNull
    Boolean getRetired();

    void setRetired(Boolean retired);

    String getTemplateKey();

    void setTemplateKey(String key);

    Integer getTemplateVersion();

    void setTemplateVersion(Integer version);

    /** Its items, but for headings and retired ones. */
    @NotNull
    Integer getAllItems();

    void setAllItems(Integer count);

    /** Those that are left; none in a list that is retired, and so with the following. */
    @NotNull
    @Indexed
    Integer getOpenItems();

    void setOpenItems(Integer count);

    @NotNull
    @Indexed
    Integer getMandatoryOpen();

    void setMandatoryOpen(Integer count);

    @NotNull
    @Indexed
    Integer getBlockedItems();

    void setBlockedItems(Integer count);

    /** When the first of those that are left is due; the largest number means never. */
    @NotNull
    @Indexed
    Long getFirstDue();

    void setFirstDue(Long time);
}
