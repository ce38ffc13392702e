package org.relais.jira.purpose.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.purpose.Changes;

class AoChangesOnPostgresTest extends ChangesContract {
    private static EmbeddedPostgres postgres;
    private static Database database;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        postgres.close();
    }

    @AfterEach
    void empty() {
        database.jdbc()
                .sql("delete from \"AO_" + tablePrefix() + "_PURPOSE_CHANGE\"")
                .update();
        database.jdbc()
                .sql("delete from \"AO_" + tablePrefix() + "_PURPOSE_CONFIRMED\"")
                .update();
    }

    private static String tablePrefix() {
        return database.jdbc()
                .sql("select substring(table_name from 4 for 6) from information_schema.tables"
                        + " where table_name like 'AO@_______@_PURPOSE@_CHANGE' escape '@'")
                .query(String.class)
                .single();
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
