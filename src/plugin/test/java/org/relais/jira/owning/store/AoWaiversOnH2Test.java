package org.relais.jira.owning.store;

import java.util.UUID;
import org.relais.host.db.Database;

class AoWaiversOnH2Test extends WaiversContract {
    @Override
    Database database() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
