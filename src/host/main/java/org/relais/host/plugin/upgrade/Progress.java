package org.relais.host.plugin.upgrade;

import org.relais.host.db.Database;

/** How far the upgrade tasks of each plugin have come. */
public final class Progress {
    private final Database database;

    public Progress(Database database) {
        this.database = database;
    }

    /** 0 where none has run. */
    public long of(String name) {
        return database.jdbc()
                .sql("select number from plugin_progress where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Takes note in the open transaction, or in one of its own. */
    public void reached(String name, long number) {
        database.transactions().executeWithoutResult(tx -> {
            int there = database.jdbc()
                    .sql("update plugin_progress set number = ? where name = ?")
                    .params(number, name)
                    .update();
            if (there > 0) return;
            database.jdbc()
                    .sql("insert into plugin_progress (name, number) values (?, ?)")
                    .params(name, number)
                    .update();
        });
    }
}
