package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Searches a text field word by word; a plugin only names it in its descriptor, the product does the searching.
 *
 * <p>Unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/searchers/TextSearcher.html">Javadoc</a>
 */
public class TextSearcher implements CustomFieldSearcher {
    public TextSearcher(
            FieldVisibilityManager fieldVisibilityManager,
            JqlOperandResolver jqlOperandResolver,
            CustomFieldInputHelper customFieldInputHelper) {}
}
