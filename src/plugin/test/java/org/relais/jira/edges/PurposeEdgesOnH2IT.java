package org.relais.jira.edges;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PurposeEdgesOnH2IT extends PurposeEdges {
    private static RelaisInHost relais;

    @BeforeAll
    static void start(@TempDir Path home) {
        relais = RelaisInHost.start(RelaisInHost.options(home));
    }

    @AfterAll
    static void stop() {
        relais.close();
    }

    @Override
    RelaisInHost relais() {
        return relais;
    }
}
