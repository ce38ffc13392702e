package org.relais.host.search.filter;

import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.people.Person;

/** The columns that people chose for their lists of issues, by the ids of the fields. */
public final class ColumnChoices {
    /** How many columns a list has at most. */
    public static final int MOST = 50;

    private final Database database;

    public ColumnChoices(Database database) {
        this.database = database;
    }

    /** What somebody chose; empty where they chose nothing, and for somebody who is not logged in. */
    public List<String> of(Person person) {
        if (person == null) return List.of();
        return database.jdbc()
                .sql("select column_list from navigator_columns where user_key = ?")
                .param(person.key())
                .query(String.class)
                .optional()
                .map(FilterRows::columns)
                .orElse(List.of());
    }

    /** Keeps a choice; an empty one is no choice any more. */
    public void choose(Person person, List<String> columns) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from navigator_columns where user_key = ?")
                    .param(person.key())
                    .update();
            if (columns.isEmpty()) return;
            database.jdbc()
                    .sql("insert into navigator_columns (user_key, column_list) values (?, ?)")
                    .params(person.key(), String.join(",", columns))
                    .update();
        });
    }
}
