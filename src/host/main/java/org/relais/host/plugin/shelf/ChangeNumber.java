package org.relais.host.plugin.shelf;

import org.relais.host.db.Database;

/** Counts what has been changed about apps, for all nodes: one that has seen another number has something to follow. */
public final class ChangeNumber {
    private final Database database;

    public ChangeNumber(Database database) {
        this.database = database;
    }

    public long now() {
        return database.jdbc()
                .sql("select number from plugin_change where id = 1")
                .query(Long.class)
                .single();
    }

    /** The next number. To be taken first in a transaction: until its end no other node changes anything. */
    long next() {
        database.jdbc()
                .sql("update plugin_change set number = number + 1 where id = 1")
                .update();
        return now();
    }
}
