package org.relais.host.property;

import java.util.Optional;
import org.relais.host.db.Database;

/** Settings of the whole installation: text under a key, the same on all nodes. */
public final class ApplicationSettings {
    private final Database database;

    public ApplicationSettings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String key) {
        return database.jdbc()
                .sql("select property_value from app_property where property_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    /** Null or blank takes the setting away. */
    public void set(String key, String value) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from app_property where property_key = ?")
                    .param(key)
                    .update();
            if (value == null || value.isBlank()) return;
            database.jdbc()
                    .sql("insert into app_property (property_key, property_value) values (?, ?)")
                    .params(key, value)
                    .update();
        });
    }
}
