package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostComponent;
import org.relais.host.project.Ranked;
import org.relais.host.workflow.IssueRules;
import org.relais.host.workflow.IssueUpdate;
import org.relais.host.workflow.OwnFunctions;

/**
 * What a workflow writes in the name of whoever moves an issue, or makes one. It remembers what one transition changed
 * and said, so that all of it is one piece of news.
 */
public final class WorkflowWrites implements IssueUpdate {
    private static final String AUTOMATIC = "-1";

    private final ApplicationUser author;
    private final Issues issues;
    private final Comments comments;
    private final Catalogue catalogue;
    private final People people;
    private final IssueRules rules;
    private final List<History.Change> changes = new ArrayList<>();
    private Long changeGroup;
    private HostComment comment;

    /** @param rules who may be given an issue; null where nobody is asked */
    WorkflowWrites(
            ApplicationUser author,
            Issues issues,
            Comments comments,
            Catalogue catalogue,
            People people,
            IssueRules rules) {
        this.author = author;
        this.issues = issues;
        this.comments = comments;
        this.catalogue = catalogue;
        this.people = people;
        this.rules = rules;
    }

    @Override
    public void setStatus(MutableIssue issue, String statusId) {
        ((HostIssue) issue).setStatus(catalogue.state(statusId).orElseThrow());
    }

    @Override
    public void setResolution(MutableIssue issue, String resolutionId) {
        issue.setResolution(ranked(catalogue.resolutions(), resolutionId).orElse(null));
    }

    @Override
    public void addComment(Issue issue, ApplicationUser by, String body) {
        comment = comments.add(issue.getId(), by, body, Restriction.NONE, false);
    }

    @Override
    public void addComment(Issue issue, ApplicationUser by, String body, String group, String roleId) {
        Restriction readers = roleId == null ? Restriction.toGroup(group) : Restriction.toRole(Long.parseLong(roleId));
        comment = comments.add(issue.getId(), by, body, readers, false);
    }

    @Override
    public void create(MutableIssue issue, long entryId, String statusId) {
        issues.insertNew((HostIssue) issue, entryId, catalogue.state(statusId).orElseThrow());
    }

    @Override
    public void store(MutableIssue issue) {
        Update update = issues.update(author, (HostIssue) issue, Dispatch.NONE);
        changes.addAll(update.changes());
        if (update.changeGroupId() != null) changeGroup = update.changeGroupId();
    }

    @Override
    public void storeQuietly(MutableIssue issue) {
        issues.overwrite((HostIssue) issue);
    }

    @Override
    public void tell(MutableIssue issue, long eventTypeId) {
        issues.tell(
                (HostIssue) issue, new Dispatch(eventTypeId, true), author, comment, List.copyOf(changes), changeGroup);
    }

    @Override
    public boolean setField(MutableIssue issue, ApplicationUser caller, String field, String value) {
        HostIssue changed = (HostIssue) issue;
        switch (field) {
            case "assignee":
                return assign(changed, caller, value);
            case "priority":
                Optional<Ranked> priority = ranked(catalogue.priorities(), value);
                priority.ifPresent(changed::setPriority);
                return priority.isPresent();
            case "summary":
                if (value != null) changed.setSummary(value);
                return value != null;
            case "description":
                changed.setDescription(value);
                return true;
            case "environment":
                changed.setEnvironment(value);
                return true;
            default:
                return false;
        }
    }

    /** Nobody is given an issue that they may not be given; the issue stays whose it is then. */
    private boolean assign(HostIssue issue, ApplicationUser caller, String value) {
        if (value == null) {
            issue.setAssignee(null);
            return true;
        }
        ApplicationUser chosen = chosen(issue, caller, value);
        boolean may = chosen != null && (rules == null || rules.permitted(chosen, issue, "ASSIGNABLE_USER"));
        if (may) issue.setAssignee(chosen);
        return may;
    }

    private ApplicationUser chosen(HostIssue issue, ApplicationUser caller, String value) {
        return switch (value) {
            case OwnFunctions.CALLER -> caller;
            case OwnFunctions.REPORTER -> issue.getReporter();
            case OwnFunctions.LEAD, AUTOMATIC -> lead(issue);
            default -> people.byName(value).filter(Person::active).orElse(null);
        };
    }

    /** As in Jira: the lead of the first component that has one, else the project's. */
    private static Person lead(HostIssue issue) {
        return issue.components().stream()
                .map(HostComponent::lead)
                .filter(lead -> lead != null)
                .findFirst()
                .orElseGet(() -> issue.getProjectObject().lead());
    }

    private static Optional<Ranked> ranked(List<Ranked> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
