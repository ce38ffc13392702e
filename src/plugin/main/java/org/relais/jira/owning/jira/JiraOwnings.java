package org.relais.jira.owning.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.TakePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.circle.NodeId;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.owning.Owned;
import org.relais.jira.owning.Ownings;
import org.relais.jira.owning.field.OwningFields;

/** Reads the roles of an issue from its fields, and makes people its assignee by Jira's own way, without mail. */
public final class JiraOwnings implements Ownings {
    private final IssueManager issues;
    private final UserManager people;
    private final OwningFields fields;
    private final IssueLocks locks;
    private final IssueService service;

    public JiraOwnings(
            IssueManager issues, UserManager people, OwningFields fields, IssueLocks locks, IssueService service) {
        this.service = service;
        this.issues = issues;
        this.people = people;
        this.fields = fields;
        this.locks = locks;
    }

    @Override
    public Owned of(IssuePass pass) {
        return owned(JiraIssue.in(pass.ref()));
    }

    private Owned owned(Issue issue) {
        return new Owned(
                fields.role(issue),
                fields.affected(issue),
                Optional.ofNullable(issue.getAssignee()).map(person -> new UserKey(person.getKey())),
                issue.getResolutionId() != null,
                issue.getComponents().stream().map(ProjectComponent::getId).toList(),
                issue.getIssueType().getId());
    }

    @Override
    public boolean take(TakePass pass, Version basedOn) {
        return locks.holding(pass.issue(), () -> {
            MutableIssue issue = issues.getIssueObject(pass.issue().value());
            ApplicationUser person = people.getUserByKey(pass.holder().value());
            if (issue == null || person == null || !owned(issue).version().equals(basedOn)) return false;
            issue.setAssignee(person);
            write(person, issue, EventDispatchOption.ISSUE_ASSIGNED);
            return true;
        });
    }

    @Override
    public Optional<Located> find(SystemPass pass, IssueId id) {
        return Optional.ofNullable(issues.getIssueObject(id.value())).flatMap(this::located);
    }

    @Override
    public Optional<Located> find(SystemPass pass, IssueRef issue) {
        return located(JiraIssue.in(issue));
    }

    private Optional<Located> located(Issue issue) {
        return fields.on(issue)
                ? Optional.of(new Located(new ProjectId(issue.getProjectId()), owned(issue)))
                : Optional.empty();
    }

    @Override
    public boolean give(SystemPass pass, IssueId id, NodeId role, Optional<UserKey> by) {
        return locks.holding(id, () -> {
            MutableIssue issue = issues.getIssueObject(id.value());
            if (issue == null || !fields.on(issue)) return false;
            if (fields.role(issue).filter(role::equals).isPresent()) return true;
            issue.setCustomFieldValue(fields.owning().orElseThrow(), role.value());
            write(person(by), issue, EventDispatchOption.ISSUE_UPDATED);
            return true;
        });
    }

    @Override
    public boolean free(SystemPass pass, IssueId id, Optional<UserKey> by) {
        return locks.holding(id, () -> {
            MutableIssue issue = issues.getIssueObject(id.value());
            if (issue == null) return false;
            if (issue.getAssignee() == null) return true;
            ApplicationUser person = person(by);
            boolean allowed = service.validateAssign(person, issue.getId(), "").isValid();
            if (!allowed) return false;
            issue.setAssignee(null);
            write(person, issue, EventDispatchOption.ISSUE_ASSIGNED);
            return true;
        });
    }

    /** Null where nobody in particular, or nobody any more, does it: Jira writes so as well. */
    private ApplicationUser person(Optional<UserKey> by) {
        return by.map(key -> people.getUserByKey(key.value())).orElse(null);
    }

    private void write(ApplicationUser person, MutableIssue issue, EventDispatchOption event) {
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(event)
                .sendMail(false)
                .build();
        Issue unused = issues.updateIssue(person, issue, quietly);
    }
}
