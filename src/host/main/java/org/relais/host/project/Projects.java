package org.relais.host.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.people.Person;

/** The projects, with their issue types, components, versions and roles. */
public final class Projects implements ProjectManager {
    private static final String SELECT = "select p.id, p.project_key, p.name, p.description, p.scheme_id,"
            + " p.unassigned_allowed, u.user_key, u.id as person_id, u.username, u.display_name, u.email, u.active,"
            + " u.time_zone, u.locale from project p left join person u on u.user_key = p.lead_key";

    private final Database database;

    public Projects(Database database) {
        this.database = database;
    }

    public Optional<HostProject> byId(long id) {
        return database.jdbc()
                .sql(SELECT + " where p.id = ?")
                .param(id)
                .query(Projects::read)
                .optional();
    }

    public Optional<HostProject> byKey(String key) {
        return database.jdbc()
                .sql(SELECT + " where p.project_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(Projects::read)
                .optional();
    }

    public List<HostProject> all() {
        return database.jdbc()
                .sql(SELECT + " order by p.name, p.id")
                .query(Projects::read)
                .list();
    }

    /** Makes a project. Its issue types come with {@link #offer}. */
    public HostProject create(
            String key, String name, String description, Person lead, long schemeId, boolean unassignedAllowed) {
        HostProject project =
                new HostProject(database.nextId(), key, name, description, lead, schemeId, unassignedAllowed);
        database.jdbc()
                .sql("insert into project (id, project_key, name, description, lead_key, scheme_id, last_number,"
                        + " unassigned_allowed) values (?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                        project.id(),
                        key,
                        name,
                        description,
                        lead == null ? null : lead.key(),
                        schemeId,
                        unassignedAllowed)
                .update();
        return project;
    }

    /** The next free issue number; raises the counter past {@code atLeast}. Two callers never get the same one. */
    public long takeNumber(HostProject project, long atLeast) {
        database.jdbc()
                .sql("update project set last_number = greatest(last_number + 1, ?) where id = ?")
                .params(atLeast, project.id())
                .update();
        return database.jdbc()
                .sql("select last_number from project where id = ?")
                .param(project.id())
                .query(Long.class)
                .single();
    }

    /** Makes sure that no number up to this one is given again. */
    public void reserveNumber(HostProject project, long number) {
        database.jdbc()
                .sql("update project set last_number = greatest(last_number, ?) where id = ?")
                .params(number, project.id())
                .update();
    }

    /** Lets issues of this type be made in the project, moved by the workflow. */
    public void offer(HostProject project, Kind kind, String workflow) {
        if (workflowOf(project, kind.id()).isPresent()) return;
        database.jdbc()
                .sql("insert into project_issue_type (project_id, issue_type_id, workflow_name) values (?, ?, ?)")
                .params(project.id(), kind.id(), workflow)
                .update();
    }

    public List<Kind> kinds(HostProject project) {
        return database.jdbc()
                .sql("select t.id, t.name, t.description, t.subtask from issue_type t"
                        + " join project_issue_type x on x.issue_type_id = t.id where x.project_id = ?"
                        + " order by t.subtask, t.name")
                .param(project.id())
                .query((row, n) -> new Kind(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    public Optional<String> workflowOf(HostProject project, String kindId) {
        return database.jdbc()
                .sql("select workflow_name from project_issue_type where project_id = ? and issue_type_id = ?")
                .params(project.id(), kindId)
                .query(String.class)
                .optional();
    }

    public List<Named> components(HostProject project) {
        return named("component", project);
    }

    public List<Named> versions(HostProject project) {
        return named("project_version", project);
    }

    private List<Named> named(String table, HostProject project) {
        return database.jdbc()
                .sql("select id, name from " + table + " where project_id = ? order by name limit 1000")
                .param(project.id())
                .query((row, n) -> new Named(row.getLong(1), row.getString(2)))
                .list();
    }

    public Named component(HostProject project, String name) {
        return components(project).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Named made = new Named(database.nextId(), name);
                    database.jdbc()
                            .sql("insert into component (id, project_id, name) values (?, ?, ?)")
                            .params(made.id(), project.id(), name)
                            .update();
                    return made;
                });
    }

    public Named version(HostProject project, String name, boolean released, boolean archived, String releaseDate) {
        return versions(project).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Named made = new Named(database.nextId(), name);
                    database.jdbc()
                            .sql("insert into project_version (id, project_id, name, released, archived,"
                                    + " release_date) values (?, ?, ?, ?, ?, ?)")
                            .params(made.id(), project.id(), name, released, archived, releaseDate)
                            .update();
                    return made;
                });
    }

    static HostProject read(ResultSet row, int number) throws SQLException {
        String lead = row.getString("user_key");
        return new HostProject(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("name"),
                row.getString("description"),
                lead == null
                        ? null
                        : new Person(
                                lead,
                                row.getLong("person_id"),
                                row.getString("username"),
                                row.getString("display_name"),
                                row.getString("email"),
                                row.getBoolean("active"),
                                row.getString("time_zone"),
                                row.getString("locale")),
                row.getLong("scheme_id"),
                row.getBoolean("unassigned_allowed"));
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return key == null ? null : byKey(key).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        return new ArrayList<>(all());
    }
}
