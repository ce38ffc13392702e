package org.relais.jira.owning.store;

import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;

class AoWaiversOnPostgresTest extends WaiversContract {
    @Override
    Database database() {
        return Database.open(SharedPostgres.freshDatabase(), "postgres", "postgres");
    }
}
