package org.relais.jira.checklist.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.relais.host.db.Database;

class AoChecklistsOnPostgresTest extends StoredChecklistsContract {
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
        List<String> tables = database.jdbc()
                .sql("select table_name from information_schema.tables where table_name like 'AO@_%' escape '@'")
                .query(String.class)
                .list();
        tables.forEach(
                table -> database.jdbc().sql("delete from \"" + table + '"').update());
    }

    @Override
    Database database() {
        return database;
    }
}
