package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds and makes custom fields; null where there is none.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/CustomFieldManager.html">Javadoc</a>
 */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    /** By "customfield_NNNNN". */
    CustomField getCustomFieldObject(String id);

    // unconfirmed: ?
    CustomField getCustomFieldObject(Long id);

    /** By "plugin key:module key". */
    CustomFieldType getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    // unconfirmed: the checked exception
    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;
}
