package org.relais.jira.circle.store;

import java.util.UUID;
import org.relais.host.db.Database;

class AoCirclesOnH2Test extends StoredCirclesContract {
    @Override
    Database database() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
