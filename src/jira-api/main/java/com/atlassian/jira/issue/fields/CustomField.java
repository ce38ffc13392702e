package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import webwork.action.Action;

/**
 * A field that an administrator has made from a field type. Where it applies is from the <a
 * href="https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/CustomField.html">Javadoc of Jira 8</a>.
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

    /** Whether one of its contexts holds for every project; on Jira 11 unconfirmed, as are the three below. */
    boolean isAllProjects();

    /** The projects that its contexts name; those of a context for every project are not named. */
    List<Project> getAssociatedProjectObjects();

    boolean isAllIssueTypes();

    List<IssueType> getAssociatedIssueTypes();

    boolean isShown(Issue issue);

    boolean isRenderable();

    String getViewHtml(FieldLayoutItem fieldLayoutItem, Action action, Issue issue);
}
