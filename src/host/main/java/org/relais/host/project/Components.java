package org.relais.host.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.people.Person;
import org.relais.host.people.PersonRow;

/** The components of projects. Asks no permission. */
public final class Components {
    private static final String SELECT = "select c.id, c.project_id, c.name, c.description"
            + PersonRow.columns("p", "lead") + " from component c left join person p on p.user_key = c.lead_key";

    private final Database database;

    public Components(Database database) {
        this.database = database;
    }

    /** The first 1,000 components of a project by name. */
    public List<HostComponent> of(HostProject project) {
        return database.jdbc()
                .sql(SELECT + " where c.project_id = ? order by c.name limit 1000")
                .param(project.id())
                .query(Components::read)
                .list();
    }

    public Optional<HostComponent> byId(long id) {
        return database.jdbc()
                .sql(SELECT + " where c.id = ?")
                .param(id)
                .query(Components::read)
                .optional();
    }

    public Optional<HostComponent> byName(HostProject project, String name) {
        return database.jdbc()
                .sql(SELECT + " where c.project_id = ? and c.name = ?")
                .params(project.id(), name)
                .query(Components::read)
                .optional();
    }

    /** The component of this name, which is made where it is missing. */
    public HostComponent known(HostProject project, String name) {
        return byName(project, name).orElseGet(() -> add(project, name, null, null));
    }

    /** Makes a component. The name is free in its project: whoever calls has looked. */
    public HostComponent add(HostProject project, String name, String description, Person lead) {
        HostComponent made = new HostComponent(database.nextId(), project.id(), name, description, lead);
        database.jdbc()
                .sql("insert into component (id, project_id, name, description, lead_key) values (?, ?, ?, ?, ?)")
                .params(made.id(), project.id(), name, description, lead == null ? null : lead.key())
                .update();
        return made;
    }

    /** Writes name, description and lead. */
    public void update(HostComponent component) {
        database.jdbc()
                .sql("update component set name = ?, description = ?, lead_key = ? where id = ?")
                .params(
                        component.name(),
                        component.description(),
                        component.lead() == null ? null : component.lead().key(),
                        component.id())
                .update();
    }

    /** The issues that are about the component, by id; what must be indexed again when it goes. */
    public List<Long> issues(long id) {
        return database.jdbc()
                .sql("select issue_id from issue_component where component_id = ?")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** Takes a component away; its issues stay, without it. */
    public void delete(long id) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from issue_component where component_id = ?")
                    .param(id)
                    .update();
            database.jdbc().sql("delete from component where id = ?").param(id).update();
        });
    }

    private static HostComponent read(ResultSet row, int number) throws SQLException {
        return new HostComponent(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("name"),
                row.getString("description"),
                PersonRow.read(row, "lead"));
    }
}
