package org.relais.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;

/** The REST API as somebody calls it: paths begin after the version, JSON is written with single quotes. */
final class Rest {
    private static final String API = "/rest/api/2";

    private final Client client;

    private Rest(Client client) {
        this.client = client;
    }

    static Rest as(TestHost host, String username) {
        return new Rest(host.as(username));
    }

    Client client() {
        return client;
    }

    Reply get(String path) {
        return client.get(API + path);
    }

    Reply post(String path, String json) {
        return client.post(API + path, json.replace('\'', '"'));
    }

    Reply put(String path, String json) {
        return client.put(API + path, json.replace('\'', '"'));
    }

    Reply delete(String path) {
        return client.delete(API + path);
    }

    /** How many statements a read costs. */
    int statements(String path) {
        return client.counting().get(API + path).statements().get("total");
    }

    /** Makes a task in LAB and says its key. */
    String task(String summary) {
        return made(post("/issue", fields("'summary':'" + summary + "'")))
                .path("key")
                .asText();
    }

    /** A body that creates a task in LAB with more fields. */
    static String fields(String more) {
        return "{'fields':{'project':{'key':'LAB'},'issuetype':{'name':'Task'}," + more + "}}";
    }

    static JsonNode made(Reply reply) {
        if (reply.status() != 201) throw new AssertionError(reply.status() + " " + reply.body());
        return reply.json();
    }

    /** What Jira says where a field is wrong. */
    static String error(Reply reply, String field) {
        return reply.json().path("errors").path(field).asText(null);
    }

    static String message(Reply reply) {
        return reply.json().path("errorMessages").path(0).asText(null);
    }
}
