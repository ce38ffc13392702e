package com.atlassian.jira.user.anonymize;

/**
 * Whose account is made anonymous.
 *
 * <p>Unconfirmed: that it is a class, and the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/UserAnonymizationParameter.html">Javadoc</a>
 */
public class UserAnonymizationParameter {
    private final String userKey;

    public UserAnonymizationParameter(String userKey) {
        this.userKey = userKey;
    }

    public String getUserKey() {
        return userKey;
    }
}
