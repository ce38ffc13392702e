package org.relais.host.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;

/** The workflows as they are stored. The text is read each time, so no node sees an old one; only parsing is saved. */
final class Descriptors {
    private static final int KEPT = 50;
    private final Database database;
    private final Map<String, WorkflowDescriptor> parsed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WorkflowDescriptor> eldest) {
            return size() > KEPT;
        }
    };

    Descriptors(Database database) {
        this.database = database;
    }

    List<String> names() {
        return database.jdbc()
                .sql("select name from workflow order by name")
                .query(String.class)
                .list();
    }

    WorkflowDescriptor read(String name) {
        String xml = xml(name, "").orElseThrow(() -> unknown(name));
        synchronized (parsed) {
            return parsed.computeIfAbsent(xml, WorkflowXml::read);
        }
    }

    Optional<String> text(String name) {
        return xml(name, "");
    }

    /** The text, to edit. Nobody else changes the workflow until the transaction ends. */
    String lock(String name) {
        return xml(name, " for update").orElseThrow(() -> unknown(name));
    }

    void save(String name, String xml) {
        WorkflowXml.read(xml);
        int changed = database.jdbc()
                .sql("update workflow set xml = ? where name = ?")
                .params(xml, name)
                .update();
        if (changed == 0)
            database.jdbc()
                    .sql("insert into workflow (name, xml) values (?, ?)")
                    .params(name, xml)
                    .update();
    }

    private Optional<String> xml(String name, String lock) {
        return database.jdbc()
                .sql("select xml from workflow where name = ?" + lock)
                .param(name)
                .query(String.class)
                .optional();
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("There is no workflow " + name);
    }
}
