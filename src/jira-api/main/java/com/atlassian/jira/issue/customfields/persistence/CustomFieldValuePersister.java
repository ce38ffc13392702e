package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps the values of custom fields, by field and issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/persistence/CustomFieldValuePersister.html">Javadoc</a>
 */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection value);

    void createValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection values,
            String parentKey);

    /** Replaces what was stored. */
    void updateValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection value);

    void updateValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection values,
            String parentKey);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

    List<Object> getValues(
            CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, String parentKey);

    Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType persistenceFieldType, Object value);

    Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Object value);

    Set<Long> removeAllValues(String customFieldId);
}
