package org.relais.jira.hours.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.hours.HoursBook;

class AoHoursBookOnPostgresTest extends HoursBookContract {
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

    @Override
    HoursBook book() {
        try {
            ActiveObjects ao = Stores.on(database, "org.relais.jira", List.of(HoursRow.class));
            ao.deleteWithSQL(HoursRow.class, "ID > 0");
            return new AoHoursBook(ao);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Override
    void of_many_windows_that_keep_at_once_one_does() throws Exception {
        super.of_many_windows_that_keep_at_once_one_does();
    }
}
