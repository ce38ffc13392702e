package org.relais.host.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A client without cookies that names itself in each request. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String username;
    private final List<String> always;

    Client(String base, String username) {
        this(base, username, List.of());
    }

    private Client(String base, String username, List<String> always) {
        this.base = base;
        this.username = username;
        this.always = always;
    }

    /** The same, counting SQL statements: see {@link Reply#statements()}. */
    public Client counting() {
        return with("X-Host-Statements", "count");
    }

    /** The same, with this header in each request. */
    public Client with(String header, String value) {
        List<String> headers = new ArrayList<>(always);
        headers.addAll(List.of(header, value));
        return new Client(base, username, headers);
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Reply delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Sends JSON. */
    public Reply post(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json");
    }

    /** Sends JSON. */
    public Reply put(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return send("PUT", path, json, all.toArray(String[]::new));
    }

    /** Sends the request just as it is told; a body that is null is none. */
    public Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (username != null) {
            byte[] secret = (username + ":" + username).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
        }
        if (!always.isEmpty()) request.headers(always.toArray(String[]::new));
        if (headers.length > 0) request.headers(headers);
        return Reply.to(request.build(), HTTP);
    }

    /** A value as it stands in an address or a form. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
