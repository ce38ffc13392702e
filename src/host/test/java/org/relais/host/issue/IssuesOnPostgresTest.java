package org.relais.host.issue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.relais.host.db.Database;

class IssuesOnPostgresTest extends IssuesContract {
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
