package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Asks for what stands in a tab.
 *
 * <p>Unconfirmed: the constructor, and all but {@code issue}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/GetActionsRequest.html">Javadoc</a>
 */
public class GetActionsRequest {
    private final Issue issue;
    private final ApplicationUser remoteUser;
    private final boolean asynchronous;
    private final boolean showAll;

    public GetActionsRequest(Issue issue, ApplicationUser remoteUser, boolean asynchronous, boolean showAll) {
        this.issue = issue;
        this.remoteUser = remoteUser;
        this.asynchronous = asynchronous;
        this.showAll = showAll;
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

    /** Whether the tab alone is loaded, after the page. */
    public boolean isAsynchronous() {
        return asynchronous;
    }

    public boolean isShowAll() {
        return showAll;
    }
}
