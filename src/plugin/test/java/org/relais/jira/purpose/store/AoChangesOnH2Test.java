package org.relais.jira.purpose.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.purpose.Changes;

class AoChangesOnH2Test extends ChangesContract {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Changes changes() {
        try {
            return new AoChanges(
                    Stores.on(database, "org.relais.jira", List.of(ChangeRow.class, ConfirmedRow.class)),
                    Clock.systemUTC());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
