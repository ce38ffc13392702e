package org.relais.host.web.issue;

import java.util.List;
import org.relais.host.db.Database;

/** The components and versions of an issue, by name. */
public final class IssueParts {
    private final Database database;

    public IssueParts(Database database) {
        this.database = database;
    }

    List<String> components(long issue) {
        return database.jdbc()
                .sql("select c.name from component c join issue_component x on x.component_id = c.id"
                        + " where x.issue_id = ? order by c.name")
                .param(issue)
                .query(String.class)
                .list();
    }

    List<String> fixVersions(long issue) {
        return versions(issue, "fix");
    }

    List<String> affectedVersions(long issue) {
        return versions(issue, "affects");
    }

    private List<String> versions(long issue, String kind) {
        return database.jdbc()
                .sql("select v.name from project_version v join issue_version x on x.version_id = v.id"
                        + " where x.issue_id = ? and x.kind = ? order by v.name")
                .params(issue, kind)
                .query(String.class)
                .list();
    }
}
