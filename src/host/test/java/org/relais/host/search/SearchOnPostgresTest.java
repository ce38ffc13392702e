package org.relais.host.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.relais.host.db.Database;

class SearchOnPostgresTest extends SearchContract {
    private EmbeddedPostgres postgres;

    @Override
    Database open() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }
}
