package org.relais.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.Restriction;
import org.relais.host.project.Permissions;

/** {@inheritDoc} Answered by the host's {@link Comments}. */
public final class HostCommentManager implements CommentManager {
    private final Comments comments;
    private final Permissions permissions;

    public HostCommentManager(Comments comments, Permissions permissions) {
        this.comments = comments;
        this.permissions = permissions;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return List.copyOf(comments.all(issue.getId()));
    }

    /** {@inheritDoc} The last 500. */
    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return List.copyOf(comments.of(
                issue.getId(), permissions.rolesOf(user, issue.getProjectId()), permissions.groupsOf(user)));
    }

    @Override
    public Comment getCommentById(Long commentId) {
        return getMutableComment(commentId);
    }

    @Override
    public MutableComment getMutableComment(Long commentId) {
        return commentId == null ? null : comments.byId(commentId).orElse(null);
    }

    @Override
    public Comment getLastComment(Issue issue) {
        return comments.last(issue.getId()).orElse(null);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        return comments.add(issue.getId(), author, body, new Restriction(roleLevelId, groupLevel), dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            boolean dispatchEvent) {
        Restriction readers = new Restriction(roleLevelId, groupLevel);
        return comments.add(issue.getId(), author, body, readers, created.toInstant(), dispatchEvent);
    }

    /** {@inheritDoc} In the name of whoever was set as its editor. */
    @Override
    public void update(Comment comment, boolean dispatchEvent) {
        HostComment edited = (HostComment) comment;
        ApplicationUser editor = edited.getUpdateAuthorApplicationUser();
        comments.edit(edited.id(), editor, edited.getBody(), edited.restriction(), dispatchEvent);
    }

    @Override
    public void delete(Comment comment, boolean dispatchEvent, ApplicationUser user) {
        comments.delete(comment.getId(), user, dispatchEvent);
    }
}
