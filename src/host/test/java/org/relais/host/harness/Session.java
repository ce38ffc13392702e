package org.relais.host.harness;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who logged in with the form, and goes from page to page. */
public final class Session {
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    Session(String base, String username) {
        this.base = base;
        Reply reply = post("/login.jsp", Map.of("os_username", username, "os_password", username));
        if (reply.status() >= 400) throw new IllegalStateException("login answered " + reply.status());
    }

    public Reply get(String path) {
        return Reply.to(HttpRequest.newBuilder(URI.create(base + path)).build(), http);
    }

    /**
     * Sends a form as it stands, without a token unless one is among the values.
     *
     * @param form texts by their names, or several of them in a collection
     */
    public Reply post(String path, Map<String, ?> form) {
        String body = form.entrySet().stream()
                .flatMap(entry -> (entry.getValue() instanceof Collection<?> many ? many : List.of(entry.getValue()))
                        .stream().map(value -> Client.encoded(entry.getKey()) + "=" + Client.encoded("" + value)))
                .collect(Collectors.joining("&"));
        URI origin = URI.create(base).resolve("/");
        return Reply.to(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin.toString().replaceAll("/$", ""))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                http);
    }

    /** Sends a form with this session's token. */
    public Reply submit(String path, Map<String, ?> form) {
        Map<String, Object> whole = new HashMap<>(form);
        whole.put("atl_token", token());
        return post(path, whole);
    }

    /** The token that this session's forms carry. */
    public String token() {
        return get("/secure/Dashboard.jspa")
                .html()
                .select("meta[name=ajs-atl-token]")
                .attr("content");
    }

    /** Types the password again, which administration asks for. */
    public Session unlockAdministration(String password) {
        Reply reply = submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", password));
        if (reply.status() >= 400) throw new IllegalStateException("websudo answered " + reply.status());
        return this;
    }
}
