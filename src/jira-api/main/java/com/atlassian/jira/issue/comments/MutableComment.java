package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A comment that can be changed; nothing is stored before {@link CommentManager#update}.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/comments/MutableComment.html">Javadoc</a>
 */
public interface MutableComment extends Comment {
    void setBody(String body);

    void setUpdateAuthor(ApplicationUser updateAuthor);

    void setGroupLevel(String groupLevel);

    void setRoleLevelId(Long roleLevelId);
}
