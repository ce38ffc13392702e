package org.relais.host.dashboard;

import java.util.UUID;
import org.relais.host.db.Database;

class DashboardsOnH2Test extends DashboardsContract {
    @Override
    Database open() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
