package org.relais.host.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.relais.host.db.Database;

/** What a new installation starts with. */
final class DefaultWorkflows {
    private final Database database;
    private final Descriptors descriptors;

    DefaultWorkflows(Database database, Descriptors descriptors) {
        this.database = database;
        this.descriptors = descriptors;
    }

    void install() {
        if (!descriptors.names().isEmpty()) return;
        status("10000", "To Do", "new");
        status("3", "In Progress", "indeterminate");
        status("10001", "In Review", "indeterminate");
        status("10002", "Done", "done");
        descriptors.save(Workflows.SIMPLE, resource("/host/workflow/simple.xml"));
    }

    private void status(String id, String name, String category) {
        database.jdbc()
                .sql("insert into status (id, name, category) select ?, ?, ?"
                        + " where not exists (select 1 from status where id = ?)")
                .params(id, name, category, id)
                .update();
    }

    private static String resource(String path) {
        try (InputStream in = DefaultWorkflows.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
