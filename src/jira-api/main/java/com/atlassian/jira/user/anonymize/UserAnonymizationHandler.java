package com.atlassian.jira.user.anonymize;

/**
 * Second: what is the person's own is deleted or made anonymous.
 *
 * @see <a href="https://confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html">Dev docs: anonymizing users</a>
 */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {}
