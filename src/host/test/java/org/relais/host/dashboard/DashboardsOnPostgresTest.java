package org.relais.host.dashboard;

import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;

class DashboardsOnPostgresTest extends DashboardsContract {
    @Override
    Database open() {
        return Database.open(SharedPostgres.freshDatabase(), "postgres", "");
    }
}
