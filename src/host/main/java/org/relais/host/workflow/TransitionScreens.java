package org.relais.host.workflow;

import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** The screens that transitions may show, each with fields in an order. A comment can be typed on all of them. */
public final class TransitionScreens {
    /** The fields of issues themselves that a screen may have, beside custom fields. */
    public static final List<String> SYSTEM = List.of(
            "summary",
            "resolution",
            "assignee",
            "reporter",
            "priority",
            "duedate",
            "components",
            "fixVersions",
            "versions",
            "labels",
            "environment",
            "description");

    private final Database database;

    public TransitionScreens(Database database) {
        this.database = database;
    }

    /** A screen; the description may be empty. */
    public record Screen(long id, String name, String description) {}

    /** The first 1,000 by name. */
    public List<Screen> all() {
        return database.jdbc()
                .sql("select id, name, coalesce(description, '') from transition_screen order by name limit 1000")
                .query((row, n) -> new Screen(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The screen with this id, however it is written. */
    public Optional<Screen> find(String id) {
        if (!id.matches("\\d{1,18}")) return Optional.empty();
        return database.jdbc()
                .sql("select id, name, coalesce(description, '') from transition_screen where id = ?")
                .param(Long.valueOf(id))
                .query((row, n) -> new Screen(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /**
     * Makes a screen without fields.
     *
     * @throws WorkflowRefused where one has this name
     */
    public Screen add(String name, String description) {
        return database.transactions().execute(tx -> {
            if (all().stream().anyMatch(one -> one.name().equalsIgnoreCase(name)))
                throw new WorkflowRefused("workflow.screen.taken", name);
            long id = database.nextId();
            database.jdbc()
                    .sql("insert into transition_screen (id, name, description) values (?, ?, ?)")
                    .params(id, name, description)
                    .update();
            return new Screen(id, name, description);
        });
    }

    public void delete(long id) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from transition_screen_field where screen_id = ?")
                    .param(id)
                    .update();
            database.jdbc()
                    .sql("delete from transition_screen where id = ?")
                    .param(id)
                    .update();
        });
    }

    /** The field ids of a screen in their order; none where there is no such screen. */
    public List<String> fields(long id) {
        return database.jdbc()
                .sql("select field_id from transition_screen_field where screen_id = ? order by position, field_id")
                .param(id)
                .query(String.class)
                .list();
    }

    /** The fields of a screen, in this order and no others. */
    public void write(long id, List<String> fields) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from transition_screen_field where screen_id = ?")
                    .param(id)
                    .update();
            for (int position = 0; position < fields.size(); position++)
                database.jdbc()
                        .sql("insert into transition_screen_field (screen_id, field_id, position) values (?, ?, ?)")
                        .params(id, fields.get(position), position)
                        .update();
        });
    }
}
