package org.relais.jira.echo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;

/** What Jira knows of work that is done. Asked by the job, in nobody's name; nothing of it is shown as it is. */
public interface Work {
    /** The projects that there are. */
    List<ProjectId> projects();

    /** Issues of a project that are done, since about these instants, the earliest first: a page of them. */
    List<Done> done(ProjectId project, Instant from, Instant to, int start, int most);

    /** The issue of a question, as long as it stays done since then and where it was; otherwise nothing. */
    Optional<Done> still(Question question);

    /** An issue, however it stands with it. */
    Optional<IssueRef> find(IssueId issue);

    /** Whether an issue came to its project after it was done. */
    boolean movedSince(Done done);

    /** Whom it was for, where somebody can be written to. */
    Optional<Addressee> whom(IssueRef issue);

    /** Who worked on it: reporter, assignees then and now, and whoever commented; at most so many. */
    Set<UserKey> people(IssueRef issue, int most);
}
