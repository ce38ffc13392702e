package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.project.State;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.Reason;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.WorkflowRefused;
import org.relais.host.workflow.Workflows;

/**
 * Giving a type of issues in a project another workflow. Its issues go along, in one transaction: each stands in the new
 * workflow where it stood in the old one, or at the status that was chosen for those that the new one lacks.
 */
public final class WorkflowChange {
    private final Database database;
    private final Projects projects;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final WorkflowLibrary library;
    private final Issues issues;
    private final Clock clock;

    public WorkflowChange(Database database, Projects projects, Workflows workflows, Issues issues, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.catalogue = new Catalogue(database);
        this.workflows = workflows;
        this.library = new WorkflowLibrary(database);
        this.issues = issues;
        this.clock = clock;
    }

    /** The statuses of issues that the other workflow lacks, each with the number of those issues. */
    public Map<State, Long> missing(HostProject project, Kind kind, String workflow) {
        List<String> known = statuses(workflow);
        Map<State, Long> missing = new LinkedHashMap<>();
        database.jdbc()
                .sql("select status_id, count(*) from issue where project_id = ? and type_id = ? and workflow_name <> ?"
                        + " group by status_id order by status_id")
                .params(project.id(), kind.id(), workflow)
                .query(row -> {
                    String status = row.getString(1);
                    if (!known.contains(status))
                        missing.put(catalogue.state(status).orElseThrow(), row.getLong(2));
                });
        return missing;
    }

    /** The statuses of a workflow, in the order of its steps. */
    public List<State> states(String workflow) {
        Map<String, State> all = new LinkedHashMap<>();
        catalogue.states().forEach(state -> all.put(state.id(), state));
        return statuses(workflow).stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
    }

    private List<String> statuses(String workflow) {
        return library.find(workflow).orElseThrow().plan().steps().stream()
                .map(PlanStep::statusId)
                .toList();
    }

    /**
     * Gives the type its new workflow, and says how many issues went along.
     *
     * @param instead for each status that the new workflow lacks, the one of it where those issues will stand
     * @throws WorkflowRefused where one is missing there, or is none of the new workflow
     */
    public int to(
            ApplicationUser author, HostProject project, Kind kind, String workflow, Map<String, String> instead) {
        return database.transactions().execute(tx -> {
            projects.choose(project, kind, workflow);
            List<String> known = statuses(workflow);
            List<Reason> reasons = new ArrayList<>();
            missing(project, kind, workflow).forEach((state, count) -> {
                if (!known.contains(instead.getOrDefault(state.id(), "")))
                    reasons.add(Reason.of("workflow.choose.missing", state.name(), count, workflow));
            });
            if (!reasons.isEmpty()) throw new WorkflowRefused(reasons);
            List<Long> along = database.jdbc()
                    .sql("select id from issue where project_id = ? and type_id = ? and workflow_name <> ? order by id")
                    .params(project.id(), kind.id(), workflow)
                    .query(Long.class)
                    .list();
            along.forEach(id -> move(author, id, workflow, known, instead));
            return along.size();
        });
    }

    private void move(
            ApplicationUser author, long id, String workflow, List<String> known, Map<String, String> instead) {
        HostIssue issue = issues.locked(id);
        HostIssue before = issues.byId(id).orElseThrow();
        if (!known.contains(issue.state.id()))
            issue.state = catalogue.state(instead.get(issue.state.id())).orElseThrow();
        issue.workflowName = workflow;
        issue.workflowEntry = workflows.adopt(workflow, issue.state.id());
        Instant now = clock.instant();
        issue.updated = now;
        IssueRow.update(database.jdbc(), issue);
        List<History.Change> changes = new ArrayList<>(Differences.between(before, issue));
        // as Jira writes it
        changes.add(new History.Change("jira", "Workflow", null, before.workflowName, null, workflow));
        issues.history().add(id, author, now, changes);
        issues.announcements().written(id);
    }
}
