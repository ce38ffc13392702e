package org.relais.host.jira.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.host.issue.Dispatch;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;

/** {@inheritDoc} Answered by the host's {@link Issues}. */
public final class HostSubTasks implements SubTaskManager {
    private final Issues issues;

    public HostSubTasks(Issues issues) {
        this.issues = issues;
    }

    @Override
    public boolean isSubTasksEnabled() {
        return true;
    }

    @Override
    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return List.copyOf(issues.subtasks(issue.getId()));
    }

    /** {@inheritDoc} Jira tells nobody of it, and neither does the host. */
    @Override
    public void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser)
            throws CreateException {
        Optional<HostIssue> child = issues.byId(subTaskIssue.getId());
        if (child.isEmpty()) throw new CreateException("There is no issue with the id " + subTaskIssue.getId());
        if (!child.get().getIssueType().subtask()) {
            throw new CreateException(subTaskIssue.getKey() + " is not of a sub-task type");
        }
        if (parentIssue.isSubTask()) throw new CreateException(parentIssue.getKey() + " is a sub-task itself");
        child.get().setParentId(parentIssue.getId());
        issues.update(remoteUser, child.get(), Dispatch.NONE);
        if (subTaskIssue instanceof HostIssue shown) shown.setParentId(parentIssue.getId());
    }
}
