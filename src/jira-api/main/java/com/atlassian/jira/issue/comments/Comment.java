package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * What somebody said on an issue, for everybody who sees it or for one group or project role.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/comments/Comment.html">Javadoc</a>
 */
public interface Comment {
    Long getId();

    Issue getIssue();

    String getBody();

    /** Null for the anonymous visitor. */
    ApplicationUser getAuthorApplicationUser();

    String getAuthorFullName();

    ApplicationUser getUpdateAuthorApplicationUser();

    Date getCreated();

    Date getUpdated();

    String getGroupLevel();

    Long getRoleLevelId();
}
