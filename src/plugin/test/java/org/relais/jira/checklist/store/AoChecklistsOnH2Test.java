package org.relais.jira.checklist.store;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;

class AoChecklistsOnH2Test extends StoredChecklistsContract {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
