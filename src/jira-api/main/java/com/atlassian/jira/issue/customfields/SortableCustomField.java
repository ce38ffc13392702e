package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A field type whose values have an order.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/SortableCustomField.html">Javadoc</a>
 */
public interface SortableCustomField<T> {
    int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig);
}
