package org.relais.cli.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Java client net.rcarz:jira-client, whose libraries are older than any that the build has. */
class RcarzClientIT {
    @Test
    void the_client_works_unchanged() throws Exception {
        Program program = Program.run(
                Path.of(HostProcess.property("clients.rcarz")),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                HostProcess.property("clients.rcarz.libraries") + "/*",
                "RcarzClient.java",
                HostProcess.address().toString());
        assertThat(program.status()).as(program.output()).isZero();
        assertThat(program.output()).contains("all done");
    }
}
