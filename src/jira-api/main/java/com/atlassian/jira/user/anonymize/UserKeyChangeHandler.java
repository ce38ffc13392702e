package com.atlassian.jira.user.anonymize;

/**
 * Third: what stands under a person's key stands under another. Errors do not stop the rest.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/UserKeyChangeHandler.html">Javadoc</a>
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
