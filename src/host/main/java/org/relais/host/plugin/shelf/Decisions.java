package org.relais.host.plugin.shelf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;

/** What administrators decided about apps and their modules: kept over restarts, and the same on every node. */
public final class Decisions {
    private static final String WHOLE = "";

    private final Database database;
    private final ChangeNumber changes;

    public Decisions(Database database) {
        this.database = database;
        this.changes = new ChangeNumber(database);
    }

    /** A decision, and the number of the change that it was. */
    private record Decision(boolean enabled, long number) {}

    private record Of(String plugin, String module) {}

    /** All decisions at one moment. */
    public static final class All {
        private final Map<Of, Decision> byModule = new HashMap<>();

        /** Nothing where nobody decided. */
        public Optional<Boolean> about(String plugin) {
            return about(plugin, WHOLE);
        }

        public Optional<Boolean> about(String plugin, String module) {
            return Optional.ofNullable(byModule.get(new Of(plugin, module))).map(Decision::enabled);
        }

        /** When the last decision about the plugin as a whole was taken; 0 where there is none. */
        public long lastAbout(String plugin) {
            Decision decision = byModule.get(new Of(plugin, WHOLE));
            return decision == null ? 0 : decision.number();
        }
    }

    public All all() {
        All all = new All();
        database.jdbc()
                .sql("select plugin_key, module_key, enabled, change_number from plugin_decision")
                .query(row -> {
                    all.byModule.put(
                            new Of(row.getString(1), row.getString(2)),
                            new Decision(row.getBoolean(3), row.getLong(4)));
                });
        return all;
    }

    public void decide(String plugin, boolean enabled) {
        decide(plugin, WHOLE, enabled);
    }

    public void decide(String plugin, String module, boolean enabled) {
        database.transactions().executeWithoutResult(tx -> {
            long number = changes.next();
            database.jdbc()
                    .sql("delete from plugin_decision where plugin_key = ? and module_key = ?")
                    .params(plugin, module)
                    .update();
            database.jdbc()
                    .sql("insert into plugin_decision (plugin_key, module_key, enabled, change_number)"
                            + " values (?, ?, ?, ?)")
                    .params(plugin, module, enabled, number)
                    .update();
        });
    }
}
