package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * One line of the page on which an administrator configures a field.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/config/FieldConfigItemType.html">Javadoc</a>
 */
public interface FieldConfigItemType {
    String getDisplayName();

    String getDisplayNameKey();

    String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem);

    String getObjectKey();

    Object getConfigurationObject(Issue issue, FieldConfig config);

    String getBaseEditUrl();
}
