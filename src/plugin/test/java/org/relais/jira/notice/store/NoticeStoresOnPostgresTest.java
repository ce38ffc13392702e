package org.relais.jira.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;

class NoticeStoresOnPostgresTest extends NoticeStoresContract {
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
    ActiveObjects ao(List<Class<? extends net.java.ao.RawEntity<?>>> rows) {
        try {
            return Stores.on(database, "org.relais.jira", rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
