package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Searches a text field by its whole value; a plugin only names it in its descriptor, the product does the searching.
 *
 * <p>Unconfirmed: whether the constructor is the same in 11, and the supertype (Jira's has one more in between).
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/searchers/ExactTextSearcher.html">Javadoc</a>
 */
public class ExactTextSearcher implements CustomFieldSearcher {
    public ExactTextSearcher(
            JqlOperandResolver jqlOperandResolver,
            CustomFieldInputHelper customFieldInputHelper,
            FieldVisibilityManager fieldVisibilityManager) {}
}
