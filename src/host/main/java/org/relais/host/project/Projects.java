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
public final class Projects implements ProjectManager, ProjectParts {
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
                .query(this::read)
                .optional();
    }

    public Optional<HostProject> byKey(String key) {
        return database.jdbc()
                .sql(SELECT + " where p.project_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(this::read)
                .optional();
    }

    public List<HostProject> all() {
        return database.jdbc()
                .sql(SELECT + " order by p.name, p.id")
                .query(this::read)
                .list();
    }

    /** Makes a project. Its issue types come with {@link #offer}. */
    public HostProject create(
            String key, String name, String description, Person lead, long schemeId, boolean unassignedAllowed) {
        HostProject project =
                new HostProject(database.nextId(), key, name, description, lead, schemeId, unassignedAllowed, this);
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

    /** Another workflow for what will be made from now on. Nobody else chooses one until the transaction ends. */
    public void choose(HostProject project, Kind kind, String workflow) {
        database.jdbc()
                .sql("update project_issue_type set workflow_name = ? where project_id = ? and issue_type_id = ?")
                .params(workflow, project.id(), kind.id())
                .update();
    }

    @Override
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

    @Override
    public List<HostComponent> components(HostProject project) {
        return new Components(database).of(project);
    }

    @Override
    public List<HostVersion> versions(HostProject project) {
        return new Versions(database).of(project);
    }

    /** The component of this name, which is made where it is missing. */
    public HostComponent component(HostProject project, String name) {
        return new Components(database).known(project, name);
    }

    /** The version of this name, which is made where it is missing. */
    public HostVersion version(
            HostProject project, String name, boolean released, boolean archived, String releaseDate) {
        Versions versions = new Versions(database);
        return versions.byName(project, name)
                .orElseGet(() -> versions.add(new HostVersion(
                        0, project.id(), name, null, null, Versions.day(releaseDate), released, archived)));
    }

    private HostProject read(ResultSet row, int number) throws SQLException {
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
                row.getBoolean("unassigned_allowed"),
                this);
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
        return key == null
                ? null
                : byKey(key).filter(project -> project.key().equals(key)).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        return new ArrayList<>(all());
    }
}
