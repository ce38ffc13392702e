package org.relais.host.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCallsTest {
    private final FreshHost host = new FreshHost();
    private final List<String> heard = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jira/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(body, StandardCharsets.UTF_8));
            boolean there = exchange.getRequestURI().getPath().endsWith("/here");
            byte[] answer = "no such thing".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(there ? 204 : 404, there ? -1 : answer.length);
            if (!there) exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        host.close();
    }

    private void make(Path demo) {
        new DemoCalls(host.database)
                .make(demo, "http://localhost:" + server.getAddress().getPort() + "/jira", said::add);
    }

    @Test
    void files_of_the_demo_are_handed_to_plugins_once_as_the_administrator_and_what_is_refused_is_said()
            throws IOException {
        Path demo = folder.resolve("demo.json");
        Files.writeString(
                demo,
                "{\"organisation\": {\"calls\": [{\"path\": \"/rest/nobody\", \"file\": \"a.json\"},"
                        + " {\"path\": \"/rest/here\", \"file\": \"a.json\"}]}, \"issues\": []}");
        Files.writeString(folder.resolve("a.json"), "{\"é\": 1}");
        make(demo);
        assertThat(heard)
                .containsExactly(
                        "POST /jira/rest/nobody Basic YWRtaW46YWRtaW4= {\"é\": 1}",
                        "POST /jira/rest/here Basic YWRtaW46YWRtaW4= {\"é\": 1}");
        assertThat(said).containsExactly("The demo's call to /rest/nobody was answered 404: no such thing");
        make(demo);
        assertThat(heard).as("once").hasSize(2);
        Files.writeString(demo, Files.readString(demo).replace("/rest/nobody", "/rest/here"));
        make(demo);
        assertThat(heard).as("anew for another file").hasSize(4);
    }

    @Test
    void a_file_that_is_missing_is_said_and_tried_again_at_the_next_start() throws IOException {
        Path demo = folder.resolve("demo.json");
        Files.writeString(
                demo,
                "{\"organisation\": {\"calls\": [{\"path\": \"/rest/here\", \"file\": \"none.json\"}]}, \"issues\": []}");
        make(demo);
        assertThat(said).singleElement().asString().contains("none.json");
        Files.writeString(folder.resolve("none.json"), "{}");
        make(demo);
        assertThat(heard).hasSize(1);
    }
}
