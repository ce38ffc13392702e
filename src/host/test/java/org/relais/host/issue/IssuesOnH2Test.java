package org.relais.host.issue;

import java.util.UUID;
import org.relais.host.db.Database;

class IssuesOnH2Test extends IssuesContract {
    @Override
    Database open() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
