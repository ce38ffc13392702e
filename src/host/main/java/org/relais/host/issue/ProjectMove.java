package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.relais.host.db.Database;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

/** Taking issues to another project, within a transaction that somebody opened. Their old keys go on leading to them. */
final class ProjectMove {
    private final Database database;
    private final Projects projects;
    private final Workflows workflows;
    private final Issues issues;
    private final Clock clock;

    ProjectMove(Database database, Projects projects, Workflows workflows, Issues issues, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.workflows = workflows;
        this.issues = issues;
        this.clock = clock;
    }

    /** The sub-tasks go along, under the type that they have. */
    HostIssue move(ApplicationUser author, long id, HostProject target, Kind kind) {
        HostIssue issue = issues.locked(id);
        HostIssue before = issues.byId(id).orElseThrow();
        String workflow = projects.workflowOf(target, kind.id())
                .orElseThrow(() -> new IllegalArgumentException(kind.name() + " is not offered in " + target.key()));
        issue.project = target;
        issue.kind = kind;
        issue.securityLevelId = null;
        if (!issue.workflowName.equals(workflow)) follow(issue, workflow);
        issue.components.set(List.of());
        issue.fixVersions.set(List.of());
        issue.affectedVersions.set(List.of());
        rename(issue, target);
        Instant now = clock.instant();
        issue.updated = now;
        List<History.Change> changes = changes(before, issue);
        IssueRow.update(database.jdbc(), issue);
        issues.belongings().write(issue);
        Long group = issues.history().add(id, author, now, changes);
        issues.announcements().written(id);
        issues.tell(issue, new Dispatch(IssueHappening.MOVED, true), author, null, changes, group);
        issues.subtasks(id).forEach(child -> move(author, child.id, target, child.kind));
        return issue.remember();
    }

    /** The issue stands in the new workflow where it stood in the old one. */
    private void follow(HostIssue issue, String workflow) {
        boolean known = workflows.descriptor(workflow).getSteps().stream()
                .map(StepDescriptor.class::cast)
                .anyMatch(step -> Objects.equals(
                        ((StepDescriptor) step).getMetaAttributes().get("jira.status.id"), issue.state.id()));
        if (!known) {
            throw new IllegalArgumentException("The workflow " + workflow + " has no status " + issue.state.name());
        }
        issue.workflowName = workflow;
        issue.workflowEntry = workflows.adopt(workflow, issue.state.id());
    }

    private void rename(HostIssue issue, HostProject target) {
        String old = issue.key;
        issue.number = projects.takeNumber(target, 0);
        issue.key = target.key() + "-" + issue.number;
        database.jdbc()
                .sql("update issue set issue_key = ?, number = ?, project_id = ? where id = ?")
                .params(issue.key, issue.number, target.id(), issue.id)
                .update();
        database.jdbc()
                .sql("delete from moved_issue_key where old_key in (?, ?)")
                .params(old, issue.key)
                .update();
        database.jdbc()
                .sql("insert into moved_issue_key (old_key, issue_id) values (?, ?)")
                .params(old, issue.id)
                .update();
    }

    private static List<History.Change> changes(HostIssue before, HostIssue now) {
        List<History.Change> changes = new ArrayList<>(Differences.between(before, now));
        changes.add(new History.Change("jira", "Key", null, before.key, null, now.key));
        changes.add(new History.Change(
                "jira",
                "project",
                String.valueOf(before.project.id()),
                before.project.name(),
                String.valueOf(now.project.id()),
                now.project.name()));
        return changes;
    }
}
