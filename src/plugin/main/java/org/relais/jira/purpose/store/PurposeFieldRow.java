package org.relais.jira.purpose.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The custom field chosen for one part of a purpose: one row per part. */
@Preload
@Table("PURPOSE_FIELD")
public interface PurposeFieldRow extends Entity {
    @NotNull
    @Unique
    String getPart();

    void setPart(String part);

    @NotNull
    Long getFieldId();

    void setFieldId(Long fieldId);
}
