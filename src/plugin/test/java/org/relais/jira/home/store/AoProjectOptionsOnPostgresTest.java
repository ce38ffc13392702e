package org.relais.jira.home.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.home.ProjectOptions;

class AoProjectOptionsOnPostgresTest extends ProjectOptionsContract {
    private final Database database = Database.open(SharedPostgres.freshDatabase(), "postgres", "postgres");

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
