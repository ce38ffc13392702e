package org.relais.host.plugin;

import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;

class UpgradeOnPostgresTest extends UpgradeContract {
    private final String url = SharedPostgres.freshDatabase();

    @Override
    Database open() {
        return Database.open(url, "postgres", "postgres");
    }

    @Override
    Database second() {
        return open();
    }
}
