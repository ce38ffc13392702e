package org.relais.host.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** What can be chosen in select fields. Each place where a field applies has options of its own, 2,000 at most. */
public final class FieldOptions {
    /** How many options a field may have in one place. */
    public static final int MOST = 2_000;

    private static final String COLUMNS = "select id, field_id, context_id, option_value, position, disabled";

    private final Database database;

    public FieldOptions(Database database) {
        this.database = database;
    }

    /** All of a place, in their order, the disabled among them. */
    public List<FieldOption> of(long contextId) {
        return database.memory().remember("field options " + contextId, () -> database.jdbc()
                .sql(COLUMNS + " from custom_field_option where context_id = ? order by position, id limit " + MOST)
                .param(contextId)
                .query(FieldOptions::read)
                .list());
    }

    public Optional<FieldOption> byId(long id) {
        return database.memory().remember("field option " + id, () -> database.jdbc()
                .sql(COLUMNS + " from custom_field_option where id = ?")
                .param(id)
                .query(FieldOptions::read)
                .optional());
    }

    public Optional<FieldOption> named(long contextId, String value) {
        return of(contextId).stream()
                .filter(option -> option.value().equalsIgnoreCase(value))
                .findFirst();
    }

    /** Adds an option after the others. */
    public FieldOption add(long fieldId, long contextId, String value) {
        List<FieldOption> there = of(contextId);
        int position = there.isEmpty() ? 0 : there.get(there.size() - 1).position() + 1;
        FieldOption option = new FieldOption(database.nextId(), fieldId, contextId, value, position, false);
        insert(option);
        return option;
    }

    /**
     * Makes these the options of a place, in this order. One that is there already keeps its id; one that is missing
     * goes, unless issues hold it: then it can no longer be chosen.
     */
    public void set(long fieldId, long contextId, List<String> values) {
        database.transactions().executeWithoutResult(tx -> {
            List<FieldOption> gone = new ArrayList<>(of(contextId));
            for (int position = 0; position < values.size(); position++) {
                String value = values.get(position);
                Optional<FieldOption> known = gone.stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst();
                known.ifPresent(gone::remove);
                place(known, new FieldOption(0, fieldId, contextId, value, position, false));
            }
            int last = values.size();
            for (FieldOption option : gone) drop(option, last++);
        });
    }

    private void place(Optional<FieldOption> known, FieldOption wanted) {
        if (known.isEmpty()) {
            insert(new FieldOption(
                    database.nextId(), wanted.fieldId(), wanted.contextId(), wanted.value(), wanted.position(), false));
            return;
        }
        update(known.get().id(), wanted.position(), false);
    }

    private void drop(FieldOption option, int position) {
        Long used = database.jdbc()
                .sql("select count(*) from custom_field_value where field_id = ? and string_value = ?")
                .params(option.fieldId(), String.valueOf(option.id()))
                .query(Long.class)
                .single();
        if (used > 0) {
            update(option.id(), position, true);
            return;
        }
        database.jdbc()
                .sql("delete from custom_field_option where id = ?")
                .param(option.id())
                .update();
    }

    private void update(long id, int position, boolean disabled) {
        database.jdbc()
                .sql("update custom_field_option set position = ?, disabled = ? where id = ?")
                .params(position, disabled, id)
                .update();
    }

    private void insert(FieldOption option) {
        database.jdbc()
                .sql("insert into custom_field_option (id, field_id, context_id, option_value, position, disabled)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        option.id(),
                        option.fieldId(),
                        option.contextId(),
                        option.value(),
                        option.position(),
                        option.disabled())
                .update();
    }

    private static FieldOption read(ResultSet row, int at) throws SQLException {
        return new FieldOption(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getInt(5), row.getBoolean(6));
    }
}
