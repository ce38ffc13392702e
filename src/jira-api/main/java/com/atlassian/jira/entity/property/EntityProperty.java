package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * JSON that is kept with something under a key.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/entity/property/EntityProperty.html">Javadoc</a>
 */
public interface EntityProperty {
    String getEntityName();

    Long getEntityId();

    String getKey();

    /** The JSON. */
    String getValue();

    Timestamp getUpdated();
}
