package org.relais.host.workflow;

import java.util.Set;
import org.relais.host.db.Database;

/** The workflows of the installation, and who uses them. */
public final class WorkflowLibrary {
    private final Database database;

    public WorkflowLibrary(Database database) {
        this.database = database;
    }

    /** The names of the workflows that a project uses. */
    public Set<String> used() {
        return Set.copyOf(database.jdbc()
                .sql("select distinct workflow_name from project_issue_type")
                .query(String.class)
                .list());
    }
}
