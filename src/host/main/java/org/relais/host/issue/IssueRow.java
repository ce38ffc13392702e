package org.relais.host.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.relais.host.people.PersonRow;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An issue as one row: everything that a page shows of it comes in one statement. */
final class IssueRow {
    static final String SELECT = "select i.*, p.project_key, p.name as project_name, p.description as project_text,"
            + " p.scheme_id, p.unassigned_allowed, t.name as type_name, t.description as type_text, t.subtask,"
            + " s.name as status_name, s.description as status_text, s.category, pr.name as priority_name,"
            + " pr.position as priority_position, r.name as resolution_name, r.position as resolution_position"
            + PersonRow.columns("a", "assignee") + PersonRow.columns("rp", "reporter")
            + PersonRow.columns("c", "creator") + PersonRow.columns("l", "lead")
            + " from issue i join project p on p.id = i.project_id"
            + " join issue_type t on t.id = i.type_id join status s on s.id = i.status_id"
            + " left join priority pr on pr.id = i.priority_id left join resolution r on r.id = i.resolution_id"
            + " left join person a on a.user_key = i.assignee_key left join person rp on rp.user_key = i.reporter_key"
            + " left join person c on c.user_key = i.creator_key left join person l on l.user_key = p.lead_key";

    private IssueRow() {}

    static HostIssue read(ResultSet row, Issues issues) throws SQLException {
        HostIssue issue = new HostIssue(issues);
        issue.id = row.getLong("id");
        issue.key = row.getString("issue_key");
        issue.number = row.getLong("number");
        issue.project = new HostProject(
                row.getLong("project_id"),
                row.getString("project_key"),
                row.getString("project_name"),
                row.getString("project_text"),
                PersonRow.read(row, "lead"),
                row.getLong("scheme_id"),
                row.getBoolean("unassigned_allowed"),
                issues.projectParts());
        issue.kind = new Kind(
                row.getString("type_id"),
                row.getString("type_name"),
                row.getString("type_text"),
                row.getBoolean("subtask"));
        issue.state = new State(
                row.getString("status_id"),
                row.getString("status_name"),
                row.getString("status_text"),
                row.getString("category"));
        issue.priority = ranked(row, "priority");
        issue.resolution = ranked(row, "resolution");
        issue.summary = row.getString("summary");
        issue.description = row.getString("description");
        issue.environment = row.getString("environment");
        issue.assignee = PersonRow.read(row, "assignee");
        issue.reporter = PersonRow.read(row, "reporter");
        issue.creator = PersonRow.read(row, "creator");
        issue.parentId = number(row, "parent_id");
        issue.securityLevelId = number(row, "security_level_id");
        issue.workflowName = row.getString("workflow_name");
        issue.workflowEntry = row.getLong("workflow_entry_id");
        issue.created = Instant.ofEpochMilli(row.getLong("created_at"));
        issue.updated = Instant.ofEpochMilli(row.getLong("updated_at"));
        issue.dueDate = row.getString("due_date");
        Long resolved = number(row, "resolved_at");
        issue.resolved = resolved == null ? null : Instant.ofEpochMilli(resolved);
        return issue.remember();
    }

    private static Ranked ranked(ResultSet row, String name) throws SQLException {
        String id = row.getString(name + "_id");
        return id == null ? null : new Ranked(id, row.getString(name + "_name"), row.getInt(name + "_position"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static void insert(JdbcClient jdbc, HostIssue issue) {
        bind(
                        jdbc.sql("insert into issue (id, issue_key, number, creator_key, created_at, project_id,"
                                + " type_id, status_id, priority_id, resolution_id, summary, description, environment,"
                                + " assignee_key, reporter_key, parent_id, security_level_id, workflow_name,"
                                + " workflow_entry_id, updated_at, due_date, resolved_at) values (:id, :key, :number,"
                                + " :creator, :created, :project, :type, :status, :priority, :resolution, :summary,"
                                + " :description, :environment, :assignee, :reporter, :parent, :level, :workflow,"
                                + " :entry, :updated, :due, :resolved)"),
                        issue)
                .param("key", issue.key)
                .param("number", issue.number)
                .param("creator", issue.creator == null ? null : issue.creator.getKey())
                .param("created", issue.created.toEpochMilli())
                .update();
    }

    static void update(JdbcClient jdbc, HostIssue issue) {
        bind(
                        jdbc.sql("update issue set project_id = :project, type_id = :type, status_id = :status,"
                                + " priority_id = :priority, resolution_id = :resolution, summary = :summary,"
                                + " description = :description, environment = :environment, assignee_key = :assignee,"
                                + " reporter_key = :reporter, parent_id = :parent, security_level_id = :level,"
                                + " workflow_name = :workflow, workflow_entry_id = :entry, updated_at = :updated,"
                                + " due_date = :due, resolved_at = :resolved where id = :id"),
                        issue)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, HostIssue issue) {
        return sql.param("id", issue.id)
                .param("project", issue.project.id())
                .param("type", issue.kind.id())
                .param("status", issue.state.id())
                .param("priority", issue.priority == null ? null : issue.priority.id())
                .param("resolution", issue.resolution == null ? null : issue.resolution.id())
                .param("summary", issue.summary)
                .param("description", issue.description)
                .param("environment", issue.environment)
                .param("assignee", issue.assignee == null ? null : issue.assignee.getKey())
                .param("reporter", issue.reporter == null ? null : issue.reporter.getKey())
                .param("parent", issue.parentId)
                .param("level", issue.securityLevelId)
                .param("workflow", issue.workflowName)
                .param("entry", issue.workflowEntry)
                .param("updated", issue.updated.toEpochMilli())
                .param("due", issue.dueDate)
                .param("resolved", issue.resolved == null ? null : issue.resolved.toEpochMilli());
    }
}
