package org.relais.jira.home.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.home.ProjectOptions;

class AoProjectOptionsOnH2Test extends ProjectOptionsContract {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    ProjectOptions options() {
        try {
            return new AoProjectOptions(
                    Stores.on(database, "org.relais.jira", List.of(DecisionRow.class)), Clock.systemUTC());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
