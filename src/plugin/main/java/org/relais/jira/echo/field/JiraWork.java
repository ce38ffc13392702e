package org.relais.jira.echo.field;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.echo.Addressee;
import org.relais.jira.echo.Done;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Work;
import org.relais.jira.jira.JiraIssue;

/**
 * Asks Jira's search for what is done: what has a resolution, and a status of the category <em>Done</em>, since its date of
 * resolution. A status of that category without a resolution has no such date, and a resolution that somebody forgot to
 * clear is no end.
 */
public final class JiraWork implements Work {
    private static final String DONE = "statusCategory = Done AND resolution is not EMPTY";
    /** How many digits a period may have so that every Jira reads it. */
    private static final long MOST_MINUTES = 999_999;

    private final SearchService search;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final NamedPeople named;
    private final Workers workers;
    private final Clock clock;

    public JiraWork(
            SearchService search,
            IssueManager issues,
            ProjectManager projects,
            NamedPeople named,
            Workers workers,
            Clock clock) {
        this.search = search;
        this.issues = issues;
        this.projects = projects;
        this.named = named;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public List<ProjectId> projects() {
        return projects.getProjects().stream()
                .map(project -> new ProjectId(project.getId()))
                .toList();
    }

    /**
     * {@inheritDoc} Periods from now are the same in every time zone, and are written in whole minutes: a page may begin
     * somewhat earlier.
     */
    @Override
    public List<Done> done(ProjectId project, Instant from, Instant to, int start, int most) {
        String jql = "project = " + project.value() + " AND " + DONE + " AND resolved >= \"" + ago(from, 1)
                + "\" AND resolved <= \"" + ago(to, 0) + "\" ORDER BY resolved ASC, key ASC";
        return found(jql, new PagerFilter<>(start, most)).toList();
    }

    private String ago(Instant instant, int more) {
        Duration ago = Duration.between(instant, clock.instant());
        long minutes = Math.max(0, ago.toMinutes()) + more;
        return minutes > MOST_MINUTES ? "-" + (ago.toDays() + more) + "d" : "-" + minutes + "m";
    }

    private Stream<Done> found(String jql, PagerFilter<Issue> page) {
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid())
            throw new IllegalStateException(jql + ": " + parsed.getErrors().getErrorMessages());
        try {
            return search.searchOverrideSecurity(null, parsed.getQuery(), page).getResults().stream()
                    .filter(issue -> issue.getResolutionDate() != null)
                    .map(issue -> new Done(
                            new JiraIssue(issue), issue.getResolutionDate().toInstant()));
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Done> still(Question question) {
        if (find(question.issue()).isEmpty()) return Optional.empty();
        String jql = "project = " + question.project().value() + " AND " + DONE + " AND issue = "
                + question.issue().value();
        return found(jql, new PagerFilter<>(1))
                .filter(done -> done.moment().equals(question.moment()))
                .findFirst();
    }

    @Override
    public Optional<IssueRef> find(IssueId issue) {
        return Optional.ofNullable(issues.getIssueObject(issue.value())).map(JiraIssue::new);
    }

    @Override
    public boolean movedSince(Done done) {
        return workers.movedSince(JiraIssue.in(done.issue()), done.at());
    }

    @Override
    public Optional<Addressee> whom(IssueRef issue) {
        return named.on(JiraIssue.in(issue));
    }

    @Override
    public Set<UserKey> people(IssueRef issue, int most) {
        return workers.on(JiraIssue.in(issue), most);
    }
}
