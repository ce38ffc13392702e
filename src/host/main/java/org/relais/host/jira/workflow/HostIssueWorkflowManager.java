package org.relais.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Permissions;
import org.relais.host.web.issue.Moves;

/** {@inheritDoc} Nothing is open to whoever may not move the issue. */
public final class HostIssueWorkflowManager implements IssueWorkflowManager {
    private final Moves moves;
    private final Permissions permissions;

    public HostIssueWorkflowManager(Moves moves, Permissions permissions) {
        this.moves = moves;
        this.permissions = permissions;
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        boolean may = options.skipPermissions()
                || permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user);
        return may ? moves.actions(user, (HostIssue) issue, options.skipConditions()) : List.of();
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        return getSortedAvailableActions(issue, options, user);
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, ApplicationUser user) {
        return getAvailableActions(issue, user).stream().anyMatch(action -> action.getId() == actionId);
    }
}
