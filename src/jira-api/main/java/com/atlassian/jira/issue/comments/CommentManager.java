package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;

/**
 * Reads and writes comments; asks for no permission but where a reader is given.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/comments/CommentManager.html">Javadoc</a>
 */
public interface CommentManager {
    /** All of them, the oldest first. */
    List<Comment> getComments(Issue issue);

    /** Those that the person may read. */
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    /** Null where there is none. */
    Comment getCommentById(Long commentId);

    MutableComment getMutableComment(Long commentId);

    /** Null where nobody has said anything. */
    Comment getLastComment(Issue issue);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            boolean dispatchEvent);

    void update(Comment comment, boolean dispatchEvent);

    void delete(Comment comment, boolean dispatchEvent, ApplicationUser user);
}
