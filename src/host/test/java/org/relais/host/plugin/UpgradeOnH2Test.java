package org.relais.host.plugin;

import org.relais.host.db.Database;

class UpgradeOnH2Test extends UpgradeContract {
    private final String url = "jdbc:h2:mem:upgrades" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

    @Override
    Database open() {
        return Database.open(url, "sa", "");
    }

    @Override
    Database second() {
        return open();
    }
}
