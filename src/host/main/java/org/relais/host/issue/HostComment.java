package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** A comment in memory. Setters change this object alone, until it is stored. */
public final class HostComment implements MutableComment {
    private final Issues issues;
    private final long id;
    private final long issueId;
    private final ApplicationUser author;
    private final String role;
    private final Instant created;
    private final Instant updated;
    private ApplicationUser updateAuthor;
    private String body;
    private Long roleId;
    private String group;

    HostComment(
            Issues issues,
            long id,
            long issueId,
            ApplicationUser author,
            ApplicationUser updateAuthor,
            String body,
            Long roleId,
            String role,
            String group,
            Instant created,
            Instant updated) {
        this.issues = issues;
        this.id = id;
        this.issueId = issueId;
        this.author = author;
        this.updateAuthor = updateAuthor;
        this.body = body;
        this.roleId = roleId;
        this.role = role;
        this.group = group;
        this.created = created;
        this.updated = updated;
    }

    public long id() {
        return id;
    }

    public long issueId() {
        return issueId;
    }

    /** The author's name as people read it, or empty where nobody is known. */
    public String authorName() {
        return author == null ? "" : author.getDisplayName();
    }

    /** The name of the role that alone may read it, or null. */
    public String role() {
        return role;
    }

    public String group() {
        return group;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    public Restriction restriction() {
        return new Restriction(roleId, group);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Issue getIssue() {
        return Optional.ofNullable(issues).flatMap(all -> all.byId(issueId)).orElse(null);
    }

    @Override
    public String getBody() {
        return body;
    }

    @Override
    public void setBody(String body) {
        this.body = body;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public ApplicationUser getUpdateAuthorApplicationUser() {
        return updateAuthor;
    }

    @Override
    public void setUpdateAuthor(ApplicationUser updateAuthor) {
        this.updateAuthor = updateAuthor;
    }

    @Override
    public String getAuthorFullName() {
        return authorName();
    }

    @Override
    public Date getCreated() {
        return Date.from(created);
    }

    @Override
    public Date getUpdated() {
        return Date.from(updated);
    }

    @Override
    public String getGroupLevel() {
        return group;
    }

    @Override
    public void setGroupLevel(String groupLevel) {
        this.group = groupLevel;
    }

    @Override
    public Long getRoleLevelId() {
        return roleId;
    }

    @Override
    public void setRoleLevelId(Long roleLevelId) {
        this.roleId = roleLevelId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostComment comment && comment.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
