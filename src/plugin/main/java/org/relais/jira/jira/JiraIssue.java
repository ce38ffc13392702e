package org.relais.jira.jira;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;

/** One of Jira's issues, as it was when it was loaded. */
public record JiraIssue(Issue issue) implements IssueRef {
    /** What an adapter to Jira holds of an issue. */
    public static Issue in(IssueRef ref) {
        return ((JiraIssue) ref).issue();
    }

    @Override
    public IssueId id() {
        return new IssueId(issue.getId());
    }

    @Override
    public ProjectId project() {
        return new ProjectId(issue.getProjectId());
    }

    @Override
    public String key() {
        return issue.getKey();
    }

    @Override
    public String summary() {
        return issue.getSummary();
    }

    @Override
    public Instant created() {
        return issue.getCreated().toInstant();
    }

    @Override
    public Optional<UserKey> reporter() {
        return Optional.ofNullable(issue.getReporter()).map(person -> new UserKey(person.getKey()));
    }
}
