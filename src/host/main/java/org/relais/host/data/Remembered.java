package org.relais.host.data;

import java.util.Optional;
import org.relais.host.db.Database;

/** Texts that the host remembers over a restart. */
record Remembered(Database database) {
    Optional<String> get(String key) {
        return database.jdbc()
                .sql("select property_value from app_property where property_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    void put(String key, String value) {
        int changed = database.jdbc()
                .sql("update app_property set property_value = ? where property_key = ?")
                .params(value, key)
                .update();
        if (changed > 0) return;
        database.jdbc()
                .sql("insert into app_property (property_key, property_value) values (?, ?)")
                .params(key, value)
                .update();
    }
}
