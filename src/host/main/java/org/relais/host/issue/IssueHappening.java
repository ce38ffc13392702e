package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened to an issue and lasts.
 *
 * @param eventTypeId as in Jira's {@code EventType}: 1 created, 2 updated, 3 assigned, 6 commented, 8 deleted …
 * @param issue as it stood at that moment
 * @param author who did it; null for the anonymous visitor
 * @param comment what was said, or null
 * @param changes what changed; empty where nothing did
 * @param changeGroupId where the history keeps the changes, or null
 * @param sendMail whether people may be written to about it
 */
public record IssueHappening(
        long eventTypeId,
        Issue issue,
        ApplicationUser author,
        Comment comment,
        List<History.Change> changes,
        Long changeGroupId,
        boolean sendMail,
        Instant when) {
    public static final long CREATED = 1;
    public static final long UPDATED = 2;
    public static final long ASSIGNED = 3;
    public static final long COMMENTED = 6;
    public static final long DELETED = 8;
    public static final long MOVED = 9;
    public static final long COMMENT_EDITED = 14;
    public static final long COMMENT_DELETED = 17;
}
