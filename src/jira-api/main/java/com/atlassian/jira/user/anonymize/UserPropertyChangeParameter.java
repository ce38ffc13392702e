package com.atlassian.jira.user.anonymize;

/**
 * A key or a username that becomes another.
 *
 * <p>Unconfirmed: that it is a class, and the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/UserPropertyChangeParameter.html">Javadoc</a>
 */
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
