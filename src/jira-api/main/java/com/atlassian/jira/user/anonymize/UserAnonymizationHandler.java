package com.atlassian.jira.user.anonymize;

/**
 * Second: what is the person's own is deleted or made anonymous.
 *
 * <p>As <a href="https://confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html">Dev docs: anonymizing
 * users</a> describes it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/UserAnonymizationHandler.html">Javadoc</a>
 */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {}
