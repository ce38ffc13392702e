package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;

/** Requests that no browser sends: each is refused with a sentence, none with a fault of ours. */
@RunsHost(data = "test/resources/malformed.json")
class MalformedRequestsTest {
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 405, 413, 415);

    static Stream<String> addresses() {
        return Stream.of(
                "/browse/",
                "/browse/NOPE-1",
                "/browse/BAD-99999999999999999999",
                "/browse/BAD-1'--",
                "/browse/%00",
                "/browse/BAD-1%0d%0aX:%20y",
                "/projects/NOPE",
                "/projects/%ff",
                "/issues/?jql=" + Client.encoded("project ="),
                "/issues/?jql=" + Client.encoded("nothing ~ \"a"),
                "/issues/?jql=" + Client.encoded("(".repeat(5_000)),
                "/issues/?jql=" + Client.encoded("summary ~ \"" + "x".repeat(6_000) + "\" AND nothing = 1"),
                "/issues/?filter=99999999999999999999",
                "/issues/?filter=x",
                "/secure/NoSuchAction.jspa",
                "/secure/No!such.jspa",
                "/secure/EditIssue!default.jspa?id=x",
                "/secure/EditIssue!default.jspa?id=-1",
                "/secure/CreateIssue!default.jspa?pid=99999999999999999999&issuetype=1",
                "/secure/WorkflowUIDispatcher.jspa?id=99999999&action=1",
                "/secure/WorkflowUIDispatcher.jspa?id=20001&action=x",
                "/plugins/servlet/nothing",
                "/plugins/servlet/project-config/NOPE/summary",
                "/download/resources/no.such:thing/x.js",
                "/download/resources/..%2f..%2fetc/passwd",
                "/static/..%2f..%2fapplication.properties",
                "/rest/nothing/1.0/x",
                "/rest/api/2/issue/NOPE-1",
                "/rest/api/2/issue/%00",
                "/rest/api/2/search?jql=" + Client.encoded("order by"),
                "/rest/api/2/search?startAt=x",
                "/rest/api/7/issue/BAD-1");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_that_leads_nowhere_says_so(String address, TestHost host) {
        Reply reply = host.as("admin").get(address);
        assertThat(reply.status()).as(reply.body()).isIn(REFUSED);
        saysSoInWords(reply.body());
    }

    static Stream<String> rawTargets() {
        return Stream.of(
                "/jira/..;/secure/admin/",
                "/jira/%2e%2e/%2e%2e/etc/passwd",
                "/jira//etc/passwd",
                "/jira/browse/../../../../etc/passwd",
                "/jira/static/../../WEB-INF/web.xml",
                "/jira/secure/admin;jsessionid=x/",
                "/jira/browse/BAD-1%",
                "/jira/browse/\\..\\..",
                "/jira/rest/api/2/..;/..;/secure/admin",
                "/jira/" + "a".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("rawTargets")
    void tricks_with_the_path_lead_to_no_file_and_no_fault(String target, TestHost host) throws IOException {
        String reply = raw(host, "GET " + target + " HTTP/1.1");
        assertThat(reply).matches("(?s)HTTP/1\\.1 (30[12378]|40[0134]|414).*");
        assertThat(reply).doesNotContain("root:x:0", "<web-app", "Exception", "\tat ");
    }

    @Test
    void half_a_request_and_a_wrong_method_are_refused(TestHost host) throws IOException {
        assertThat(raw(host, "GRAB /jira/browse/BAD-1 HTTP/1.1")).matches("(?s)HTTP/1\\.1 (400|403|405|501).*");
        assertThat(raw(host, "GET")).matches("(?s)HTTP/1\\.1 400.*");
    }

    @Test
    void a_body_that_is_too_large_is_refused(TestHost host) {
        String huge = "{\"body\": \"" + "x".repeat(5 << 20) + "\"}";
        Reply reply = host.as("admin").post("/rest/api/2/issue/BAD-1/comment", huge);
        assertThat(reply.status()).isIn(400, 413);
        saysSoInWords(reply.body());
    }

    @Test
    void a_body_that_is_no_json_or_of_the_wrong_shape_is_refused(TestHost host) {
        for (String body : List.of("", "{", "[]", "3", "null", "\"x\"", "{\"body\": {\"a\": []}}", "\u0000")) {
            Reply reply = host.as("admin").post("/rest/api/2/issue/BAD-1/comment", body);
            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(reply.json().has("errorMessages")).as(body).isTrue();
        }
    }

    private static void saysSoInWords(String body) {
        assertThat(body).isNotBlank();
        assertThat(body).doesNotContain("Exception", "\tat ", "org.relais.host", "org.springframework", "SQL");
    }

    private static String raw(TestHost host, String line) throws IOException {
        URI at = URI.create(host.url("/"));
        String secret = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    line + "\r\nHost: localhost\r\nAuthorization: Basic " + secret + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
