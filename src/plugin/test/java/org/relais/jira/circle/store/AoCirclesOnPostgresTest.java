package org.relais.jira.circle.store;

import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;

class AoCirclesOnPostgresTest extends StoredCirclesContract {
    @Override
    Database database() {
        return Database.open(SharedPostgres.freshDatabase(), "postgres", "postgres");
    }
}
