package org.relais.host.data;

import org.relais.host.db.Database;

/** Keeps the numbers that the host gives away from those that a file brings. */
final class NumberRoom {
    private final Database database;
    private long ceiling;

    NumberRoom(Database database) {
        this.database = database;
    }

    /** From now on the host gives numbers above this one. Not for within a transaction: H2 would end it. */
    void makeFor(long highest) {
        if (highest < ceiling) return;
        ceiling = Math.max(database.nextId(), highest + 10_000);
        if (highest >= ceiling - 10_000)
            database.jdbc()
                    .sql("alter sequence host_ids restart with " + ceiling)
                    .update();
    }
}
