package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Asks whether a reader sees a tab on an issue.
 *
 * <p>Unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/ShowPanelRequest.html">Javadoc</a>
 */
public class ShowPanelRequest {
    private final Issue issue;
    private final ApplicationUser remoteUser;

    public ShowPanelRequest(Issue issue, ApplicationUser remoteUser) {
        this.issue = issue;
        this.remoteUser = remoteUser;
    }

    public Issue issue() {
        return issue;
    }

    /** Null for an anonymous reader. */
    public ApplicationUser remoteUser() {
        return remoteUser;
    }

    public boolean isAnonymous() {
        return remoteUser == null;
    }
}
