package com.atlassian.jira.user.anonymize;

/**
 * What becomes of what is kept of a person.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/AffectedEntityType.html">Javadoc</a>
 */
public enum AffectedEntityType {
    TRANSFER_OWNERSHIP,
    ANONYMIZE,
    REMOVE
}
