package com.atlassian.jira.issue.label;

/**
 * A word that people put on an issue.
 *
 * <p>Unconfirmed: a class or an interface, and every member; the issue and field that it stands on are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/label/Label.html">Javadoc</a>
 */
public interface Label {
    String getLabel();
}
