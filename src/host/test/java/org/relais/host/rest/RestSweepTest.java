package org.relais.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;

/** What nobody should send, sent to every address: never a 500, never a stack trace, always Jira's shape. */
@RunsHost(arrangement = RestOffice.class)
class RestSweepTest {
    private static final List<String> ODD_NUMBERS =
            List.of("-1", "0", "99999999999999999999", "1e9", "NaN", "%20", "1%0A", "%F0%9F%90%9F", "'");
    private static final List<String> ADDRESSES = List.of(
            "/issue/{}",
            "/issue/{}/comment",
            "/issue/{}/comment/1",
            "/issue/LAB-1/comment/{}",
            "/issue/{}/transitions",
            "/issue/{}/watchers",
            "/issue/{}/votes",
            "/issue/{}/editmeta",
            "/issue/{}/properties",
            "/issue/LAB-1/properties/{}",
            "/issue/createmeta/{}/issuetypes",
            "/issue/createmeta/LAB/issuetypes/{}",
            "/issue/createmeta?projectIds={}",
            "/issueLink/{}",
            "/issueLinkType/{}",
            "/project/{}",
            "/project/{}/role",
            "/project/LAB/role/{}",
            "/project/{}/versions",
            "/component/{}",
            "/version/{}",
            "/status/{}",
            "/statuscategory/{}",
            "/priority/{}",
            "/resolution/{}",
            "/issuetype/{}",
            "/dashboard/{}",
            "/user?username={}",
            "/user?key={}",
            "/user/search?username={}&startAt={}",
            "/user/assignable/search?project={}",
            "/group/member?groupname={}",
            "/mypermissions?issueKey={}",
            "/mypermissions?projectId={}",
            "/search?jql={}",
            "/search?startAt={}",
            "/search?maxResults={}",
            "/search?fields={}",
            "/issue/LAB-1?fields={}&expand={}&properties={}");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "1",
            "\"text\"",
            "{}{}",
            "{\"fields\":[]}",
            "{\"fields\":{\"project\":7,\"issuetype\":[],\"summary\":{}}}",
            "{\"fields\":{\"summary\":[],\"labels\":{\"a\":1},\"components\":[7],\"assignee\":[],\"duedate\":{}}}",
            "{\"update\":{\"labels\":7}}",
            "{\"update\":{\"labels\":[7]}}",
            "{\"update\":{\"labels\":[{}]}}",
            "{\"update\":{\"comment\":[{\"add\":7}]}}",
            "{\"update\":{\"comment\":[{\"edit\":{\"id\":{}}}]}}",
            "{\"update\":{\"issuelinks\":[{\"add\":{\"type\":7,\"outwardIssue\":{\"key\":{}}}}]}}",
            "{\"transition\":7}",
            "{\"transition\":{\"id\":{}}}",
            "{\"transition\":{\"id\":\"99999999999999999999\"}}",
            "{\"body\":7,\"visibility\":[]}",
            "{\"body\":\"x\",\"visibility\":{\"type\":\"role\",\"value\":{}}}",
            "{\"body\":\"\\u0000\"}",
            "{\"body\":\"\\ud800\"}",
            "{\"fields\":{\"summary\":\"\\u0000\"}}",
            "{\"type\":7,\"inwardIssue\":7}",
            "{\"type\":{\"name\":{}},\"inwardIssue\":{\"key\":[]},\"outwardIssue\":{}}",
            "{\"name\":{}}",
            "{\"jql\":7,\"startAt\":\"x\"}",
            "{\"jql\":[],\"maxResults\":{}}",
            "{\"jql\":\"((((\"}",
            "{\"fields\":{\"customfield_10500\":{\"a\":[{}]}}}",
            "{\"issueUpdates\":[7,{},[]]}",
            "[".repeat(5_000));
    private static final List<String> WRITTEN = List.of(
            "POST /issue",
            "POST /issue/bulk",
            "PUT /issue/LAB-1",
            "PUT /issue/LAB-1/assignee",
            "POST /issue/LAB-1/comment",
            "PUT /issue/LAB-1/comment/1",
            "POST /issue/LAB-1/transitions",
            "POST /issue/LAB-1/watchers",
            "POST /issueLink",
            "POST /search");

    @SuppressWarnings("unused")
    private static List<String> addresses() {
        return ADDRESSES;
    }

    @SuppressWarnings("unused")
    private static List<String> written() {
        return WRITTEN;
    }

    private static void sane(Reply reply, String what) {
        assertThat(reply.status()).as(what + " " + reply.body()).isLessThan(500);
        assertThat(reply.body()).as(what).doesNotContain("Exception", "\tat ");
        if (reply.status() < 400) return;
        JsonNode json = reply.json();
        assertThat(json.path("errorMessages").isArray()).as(what + reply.body()).isTrue();
        assertThat(json.path("errors").isObject()).as(what + reply.body()).isTrue();
        assertThat(json.path("errorMessages").size() + json.path("errors").size())
                .as(what + reply.body())
                .isPositive();
        assertThat(reply.body())
                .as("a key without a text")
                .doesNotContain("\"rest.")
                .doesNotContain("issue.problem");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void odd_values_in_addresses_are_refused_in_words(String address, TestHost host) {
        for (String odd : ODD_NUMBERS) {
            String path = "/rest/api/2" + address.replace("{}", odd);
            sane(host.as("ada").get(path), path);
            sane(host.as(null).get(path), "anonymous " + path);
            if (!address.contains("?")) sane(host.as("cleo").delete(path), "DELETE " + path);
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void odd_bodies_are_refused_in_words(String call, TestHost host) {
        Rest ada = Rest.as(host, "ada");
        if (ada.get("/issue/LAB-1").status() == 404)
            assertThat(ada.task("First")).isEqualTo("LAB-1");
        String[] parts = call.split(" ");
        for (String body : BODIES) {
            Reply reply =
                    host.as("ada").send(parts[0], "/rest/api/2" + parts[1], body, "Content-Type", "application/json");
            sane(reply, call + " " + body);
            sane(
                    host.as(null).send(parts[0], "/rest/api/2" + parts[1], body, "Content-Type", "application/json"),
                    "anonymous " + call);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2//issue/LAB-1",
                "/rest/api//2/issue/LAB-1",
                "/rest/api/2/issue/..;/LAB-1",
                "/rest/api/2/issue/%2e%2e/issue/LAB-1",
                "/rest/api/2/issue;x=1/LAB-1",
                "/rest/api/2/issue/LAB-1%00",
                "/rest/api/2/issue/LAB-1%2fcomment",
                "/rest/api/2/issue\\LAB-1",
                "/rest/api/2/issue/%ED%A0%80",
                "/rest/api/2/../2/../../secure/admin",
                "/rest/api/2/nothing",
                "/rest/api/2",
                "/rest/api/2/",
                "/rest/api/3/issue/LAB-1"
            })
    void tricks_with_paths_lead_nowhere(String path, TestHost host) throws IOException {
        String status = raw(host, "GET /jira" + path + " HTTP/1.1");
        assertThat(status).as(path).containsAnyOf(" 400 ", " 404 ", " 302 ", " 401 ");
    }

    private static String raw(TestHost host, String first) throws IOException {
        URI there = URI.create(host.url("/"));
        try (Socket socket = new Socket("127.0.0.1", there.getPort())) {
            String request = first + "\r\nHost: localhost:" + there.getPort() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        }
    }

    @Test
    void methods_and_media_types_that_an_address_does_not_know_are_refused(TestHost host) {
        Client ada = host.as("ada");
        Reply method = ada.put("/rest/api/2/serverInfo", "{}");
        assertThat(method.status()).isEqualTo(405);
        sane(method, "method");
        Reply media = ada.send("POST", "/rest/api/2/issue", "<a/>", "Content-Type", "application/xml");
        assertThat(media.status()).isEqualTo(415);
        sane(media, "media type");
        Reply accept = ada.get("/rest/api/2/serverInfo", "Accept", "image/png");
        assertThat(accept.status()).isEqualTo(406);
    }

    @Test
    void a_body_over_a_mebibyte_is_refused(TestHost host) {
        Reply reply = host.as("ada").post("/rest/api/2/issue", "{\"x\":\"" + "x".repeat(1 << 20) + "\"}");
        assertThat(reply.status()).isEqualTo(413);
        sane(reply, "large");
    }

    @Test
    void forms_and_foreign_sites_change_nothing(TestHost host) {
        Client ada = host.as("ada");
        Reply form = ada.send("POST", "/rest/api/2/issue", "a=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.status()).isIn(403, 415);
        sane(form, "form");
        JsonNode session = host.as(null)
                .post("/rest/auth/1/session", "{\"username\":\"ada\",\"password\":\"ada\"}")
                .json()
                .path("session");
        Client inSession = host.as(null)
                .with(
                        "Cookie",
                        session.path("name").asText() + "="
                                + session.path("value").asText());
        Reply foreign = inSession.send(
                "POST",
                "/rest/api/2/issue",
                "{}",
                "Content-Type",
                "application/json",
                "Origin",
                "https://elsewhere.example");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(Rest.message(foreign)).contains("XSRF");
    }

    @Test
    void what_one_may_not_see_reads_like_what_is_not_there(TestHost host) {
        Rest admin = Rest.as(host, "admin");
        String vault = "{'fields':{'project':{'key':'VAULT'},'issuetype':{'name':'Task'},'summary':'Gold'}}";
        String key = Rest.made(admin.post("/issue", vault)).path("key").asText();
        Rest cleo = Rest.as(host, "cleo");
        for (String path : List.of("", "/comment", "/transitions", "/watchers", "/votes", "/editmeta", "/properties")) {
            Reply hidden = cleo.get("/issue/" + key + path);
            assertThat(hidden.status()).as(path).isEqualTo(404);
            assertThat(hidden.body())
                    .as(path)
                    .isEqualTo(cleo.get("/issue/NONE-1" + path).body());
        }
        Reply anonymous = Rest.as(host, null).get("/issue/" + key);
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.body())
                .isEqualTo(Rest.as(host, null).get("/issue/NONE-1").body());
        assertThat(cleo.get("/search?jql=" + Client.encoded("key = " + key)).status())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_password_is_refused_before_anything_else(TestHost host) {
        Reply reply = host.as("nobody-here").get("/rest/api/2/serverInfo");
        assertThat(reply.status()).isEqualTo(401);
        sane(reply, "password");
    }
}
