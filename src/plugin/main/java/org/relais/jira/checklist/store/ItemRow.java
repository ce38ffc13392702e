package org.relais.jira.checklist.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An item of a list. It is never deleted. */
@Preload
@Table("CHECK_ITEM")
public interface ItemRow extends Entity {
    @NotNull
    @Unique
    String getItemKey();

    @NotNull
    @Indexed
    String getListKey();

    void setListKey(String list);

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long issue);

    @NotNull
    String getKind();

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @NotNull
    Boolean getMandatory();

    void setMandatory(Boolean mandatory);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    String getWhom();

    void setWhom(String whom);

    /** Milliseconds since 1970, or nothing. */
    Long getDueAt();

    void setDueAt(Long time);

    String getDueZone();

    void setDueZone(String zone);

    @NotNull
    String getPriority();

    void setPriority(String priority);

    @NotNull
    Boolean getTwoKeys();

    void setTwoKeys(Boolean two);

    @NotNull
    String getState();

    void setState(String state);

    @NotNull
    String getMeaning();

    void setMeaning(String meaning);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getKeysTurned();

    void setKeysTurned(String keys);

    @NotNull
    Integer getIndent();

    void setIndent(Integer indent);

    @NotNull
    Long getPlace();

    void setPlace(Long place);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    @NotNull
    Boolean getRetired();

    void setRetired(Boolean retired);

    /** The item of a template that it came from. */
    String getOrigin();
}
