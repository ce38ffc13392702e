package org.relais.host.web.admin;

import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;

/** The permission schemes by name, with the projects that use them and what they grant. */
public final class Schemes {
    private final Database database;
    private final Permissions permissions;
    private final Projects projects;

    public Schemes(Database database, Permissions permissions, Projects projects) {
        this.database = database;
        this.permissions = permissions;
        this.projects = projects;
    }

    /** A scheme and the projects that use it. */
    public record Scheme(long id, String name, List<HostProject> projects) {}

    public List<Scheme> all() {
        List<HostProject> users = projects.all();
        return database.jdbc()
                .sql("select id, name from permission_scheme order by name")
                .query((row, n) -> scheme(row.getLong(1), row.getString(2), users))
                .list();
    }

    Optional<Scheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    List<Permissions.Grant> grants(Scheme scheme) {
        return permissions.grants(scheme.id());
    }

    private static Scheme scheme(long id, String name, List<HostProject> projects) {
        return new Scheme(
                id,
                name,
                projects.stream().filter(project -> project.schemeId() == id).toList());
    }
}
