package org.relais.host.jira;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import org.relais.host.db.Database;

/** Small settings of custom fields, such as default values, kept as text. */
public final class HostConfigurations implements GenericConfigManager {
    private final Database database;

    public HostConfigurations(Database database) {
        this.database = database;
    }

    @Override
    public void create(String dataType, String key, Object simpleObject) {
        update(dataType, key, simpleObject);
    }

    @Override
    public void update(String dataType, String key, Object simpleObject) {
        database.transactions().executeWithoutResult(tx -> {
            remove(dataType, key);
            if (simpleObject == null) return;
            database.jdbc()
                    .sql("insert into app_property (property_key, property_value) values (?, ?)")
                    .params(name(dataType, key), simpleObject.toString())
                    .update();
        });
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return database.jdbc()
                .sql("select property_value from app_property where property_key = ?")
                .param(name(dataType, key))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Override
    public void remove(String dataType, String key) {
        database.jdbc()
                .sql("delete from app_property where property_key = ?")
                .param(name(dataType, key))
                .update();
    }

    private static String name(String dataType, String key) {
        return "config." + dataType + "." + key;
    }
}
