package org.relais.jira.echo.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/** Reads the history of an issue: who worked on it, and whether it moved. One call into Jira each, in the job alone. */
public final class Workers {
    private final ChangeHistoryManager history;
    private final CommentManager comments;
    private final UserManager people;

    public Workers(ChangeHistoryManager history, CommentManager comments, UserManager people) {
        this.history = history;
        this.comments = comments;
        this.people = people;
    }

    /** Whoever may log in, the reporter first, then assignees, then those who commented, the latest first. */
    Set<UserKey> on(Issue issue, int most) {
        Stream<ApplicationUser> now = Stream.of(
                        Optional.ofNullable(issue.getReporter()), Optional.ofNullable(issue.getAssignee()))
                .flatMap(Optional::stream);
        Stream<ApplicationUser> then = changes(issue, Instant.EPOCH, "assignee")
                .flatMap(change -> Stream.of(change.getFrom(), change.getTo()))
                .filter(key -> key != null && !key.isBlank())
                .distinct()
                .map(people::getUserByKey);
        return Stream.concat(Stream.concat(now, then), commenters(issue))
                .filter(person -> person != null && person.isActive())
                .map(person -> new UserKey(person.getKey()))
                .distinct()
                .limit(most)
                .collect(Collectors.toSet());
    }

    private Stream<ApplicationUser> commenters(Issue issue) {
        List<Comment> oldestFirst = comments.getComments(issue);
        return Stream.iterate(oldestFirst.size() - 1, at -> at >= 0, at -> at - 1)
                .map(at -> oldestFirst.get(at).getAuthorApplicationUser());
    }

    boolean movedSince(Issue issue, Instant instant) {
        return changes(issue, instant, "project").findAny().isPresent();
    }

    private Stream<ChangeItemBean> changes(Issue issue, Instant since, String field) {
        return history.getChangeHistories(issue).stream()
                .filter(group -> performed(group).isAfter(since))
                .flatMap(group -> group.getChangeItemBeans().stream())
                .filter(change -> field.equalsIgnoreCase(change.getField()));
    }

    private static Instant performed(ChangeHistory group) {
        return Optional.ofNullable(group.getTimePerformed())
                .map(time -> time.toInstant())
                .orElse(Instant.MAX);
    }
}
