package org.relais.jira.edges;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PurposeEdgesOnPostgresIT extends PurposeEdges {
    private static EmbeddedPostgres postgres;
    private static RelaisInHost relais;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        postgres = EmbeddedPostgres.start();
        relais = RelaisInHost.start(
                RelaisInHost.options(home).on(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        relais.close();
        postgres.close();
    }

    @Override
    RelaisInHost relais() {
        return relais;
    }
}
