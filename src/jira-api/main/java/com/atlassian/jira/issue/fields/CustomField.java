package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import webwork.action.Action;

/**
 * A field that an administrator has made from a field type.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/CustomField.html">Javadoc</a>
 */
public interface CustomField extends NavigableField {
    Long getIdAsLong();

    String getFieldName();

    String getDescription();

    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    FieldConfig getRelevantConfig(Issue issue);

    CustomFieldSearcher getCustomFieldSearcher();

    boolean isShown(Issue issue);

    boolean isRenderable();

    String getViewHtml(FieldLayoutItem fieldLayoutItem, Action action, Issue issue);
}
