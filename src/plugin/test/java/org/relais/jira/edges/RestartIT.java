package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.TestHost;

class RestartIT {
    @Test
    void what_was_stated_is_there_after_a_restart_and_the_demo_is_not_loaded_twice(@TempDir Path home) {
        long issues;
        try (TestHost before = Relais.start(Relais.options(home))) {
            assertThat(before.as("ana")
                            .send(
                                    "PUT",
                                    "/rest/relais/1.0/issues/EDGE-2/purpose",
                                    "{\"why\": \"To outlast the night\"}",
                                    "Content-Type",
                                    "application/json",
                                    "If-Match",
                                    "\"empty\"")
                            .status())
                    .isEqualTo(200);
            issues = issues(before);
        }
        try (TestHost after = Relais.start(Relais.options(home))) {
            assertThat(after.as("ana")
                            .get("/rest/relais/1.0/issues/EDGE-2/purpose")
                            .body())
                    .contains("To outlast the night");
            assertThat(issues(after)).isEqualTo(issues);
        }
    }

    private static long issues(TestHost relais) {
        return relais.host()
                .database()
                .jdbc()
                .sql("select count(*) from issue")
                .query(Long.class)
                .single();
    }
}
