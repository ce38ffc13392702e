package org.relais.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.relais.host.issue.Dispatch;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Watchers;
import org.relais.host.people.Person;
import org.relais.host.project.Projects;
import org.relais.host.workflow.TransitionFailed;
import org.relais.host.workflow.TransitionRefused;

/** {@inheritDoc} Answered by the host's {@link Issues}. */
public final class HostIssueManager implements IssueManager {
    private final Issues issues;
    private final Projects projects;
    private final Watchers watchers;
    private final PermissionManager permissions;

    public HostIssueManager(Issues issues, Projects projects, Watchers watchers, PermissionManager permissions) {
        this.issues = issues;
        this.projects = projects;
        this.watchers = watchers;
        this.permissions = permissions;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issues.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null
                ? null
                : issues.byCurrentKey(key)
                        .filter(issue -> issue.getKey().equals(key))
                        .orElse(null);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : issues.byCurrentKey(key).orElse(null);
    }

    /** {@inheritDoc} In one statement for each 1,000. */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        List<Long> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < known.size(); from += 1_000) {
            found.addAll(issues.byIds(known.subList(from, Math.min(from + 1_000, known.size()))));
        }
        return found;
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        try {
            return issues.create((Person) remoteUser, (HostIssue) issue);
        } catch (TransitionRefused | TransitionFailed | IllegalArgumentException e) {
            throw new CreateException(e);
        }
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
        return issues.update(user, (HostIssue) issue, new Dispatch(option.getEventTypeId(), sendMail))
                .issue();
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail)
            throws RemoveException {
        try {
            issues.delete(user, issue.getId(), new Dispatch(option.getEventTypeId(), sendMail));
        } catch (IllegalArgumentException e) {
            throw new RemoveException(e);
        }
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        Optional<HostIssue> issue = issues.byId(issueId);
        if (issue.isEmpty()) return Set.of();
        Set<String> keys = new LinkedHashSet<>(Set.of(issue.get().getKey()));
        keys.addAll(issues.oldKeys(issueId));
        return keys;
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return projects.byId(projectId).map(issues::idsIn).orElse(List.of());
    }

    @Override
    public List<ApplicationUser> getWatchersFor(Issue issue) {
        return List.copyOf(watchers.of(issue.getId()));
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public Issue findMovedIssue(String oldIssueKey) {
        return oldIssueKey == null ? null : issues.byOldKey(oldIssueKey).orElse(null);
    }
}
