package org.relais.cli.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients of Jira from npm, each driven by a script of its own against the host as it is shipped. */
class NodeClientsIT {
    @ParameterizedTest
    @ValueSource(strings = {"jira-js", "jira-client", "jira-connector"})
    void a_client_from_npm_works_unchanged(String client) throws Exception {
        Path scripts = Path.of(HostProcess.property("clients.js"));
        Program program = Program.run(
                scripts, "node", client + ".mjs", HostProcess.address().toString());
        assertThat(program.status()).as(program.output()).isZero();
        assertThat(program.output()).contains("all done");
    }
}
