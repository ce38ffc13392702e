package org.relais.jira.edges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.relais.host.Host;
import org.relais.host.Options;

/**
 * The finished bundle in a host of its own, with the people and issues of edges.json: Ana may edit, Ben may only look,
 * Cy sees nothing, Faye alone sees EDGE-3 and reads French, admin administers.
 */
public final class RelaisInHost implements AutoCloseable {
    private final Host host;

    private RelaisInHost(Host host) {
        this.host = host;
    }

    public static Options options(Path home) {
        return Options.forTest(home, List.of(bundle())).withDemo(Path.of("test/resources/edges.json"));
    }

    /** The jar that the build made. */
    public static Path bundle() {
        String jar = System.getProperty("relais.bundle");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new IllegalStateException("These tests need the finished jar: run mvn verify.");
        }
        return Path.of(jar);
    }

    public static RelaisInHost start(Options options) {
        Host host = Host.start(options);
        RelaisInHost relais = new RelaisInHost(host);
        relais.letWatchersLook();
        return relais;
    }

    private void letWatchersLook() {
        for (String group : List.of("watchers", "strangers")) {
            host.database()
                    .jdbc()
                    .sql("insert into global_grant (id, permission, group_name) select ?, 'USE', ?"
                            + " where not exists (select 1 from global_grant where permission = 'USE'"
                            + " and group_name = ?)")
                    .params(host.database().nextId(), group, group)
                    .update();
        }
        host.database()
                .jdbc()
                .sql("insert into permission_grant (id, scheme_id, permission, holder_kind, holder)"
                        + " select ?, id, 'BROWSE_PROJECTS', 'group', 'watchers' from permission_scheme"
                        + " where name = 'Default'")
                .param(host.database().nextId())
                .update();
    }

    public Host host() {
        return host;
    }

    public String url(String path) {
        return host.baseUrl() + path;
    }

    /** A request in the name of somebody, whose password is their name; null is nobody. */
    public Call as(String username) {
        return new Call(username);
    }

    /** A browser-like client with a session of its own. */
    public Session logIn(String username) {
        return new Session(username);
    }

    @Override
    public void close() {
        host.close();
    }

    /** One answer. */
    public record Reply(int status, String body, HttpResponse<String> response) {
        public Document html() {
            return Jsoup.parse(body, response.uri().toString());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    /** A client without cookies. */
    public final class Call {
        private final HttpClient http = HttpClient.newHttpClient();
        private final String username;

        private Call(String username) {
            this.username = username;
        }

        public Reply get(String path, String... headers) {
            return send("GET", path, null, headers);
        }

        public Reply send(String method, String path, String body, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                    .method(method, body == null ? noBody() : HttpRequest.BodyPublishers.ofString(body));
            if (username != null) {
                byte[] secret = (username + ":" + username).getBytes(StandardCharsets.UTF_8);
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
            }
            if (headers.length > 0) request.headers(headers);
            return exchange(http, request.build());
        }
    }

    /** Somebody who logged in with the form. */
    public final class Session {
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        private Session(String username) {
            Reply reply = post("/login.jsp", Map.of("os_username", username, "os_password", username));
            if (reply.status() >= 400) throw new IllegalStateException("login answered " + reply.status());
        }

        public Reply get(String path) {
            return exchange(http, HttpRequest.newBuilder(URI.create(url(path))).build());
        }

        /** Sends a form as it stands, without a token unless one is among the values. */
        public Reply post(String path, Map<String, String> form) {
            String body = form.entrySet().stream()
                    .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                    .collect(Collectors.joining("&"));
            return exchange(
                    http,
                    HttpRequest.newBuilder(URI.create(url(path)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(
                                    "Origin",
                                    URI.create(host.baseUrl())
                                            .resolve("/")
                                            .toString()
                                            .replaceAll("/$", ""))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build());
        }

        /** The token that this session's forms carry. */
        public String token() {
            return get("/secure/Dashboard.jspa")
                    .html()
                    .select("meta[name=ajs-atl-token]")
                    .attr("content");
        }

        /** Types the password again, which administration asks for. */
        public void unlockAdministration(String password) {
            Reply reply = post(
                    "/secure/admin/WebSudoAuthenticate.jspa",
                    Map.of("webSudoPassword", password, "atl_token", token()));
            if (reply.status() >= 400) throw new IllegalStateException("websudo answered " + reply.status());
        }
    }

    private static Reply exchange(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher noBody() {
        return HttpRequest.BodyPublishers.noBody();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
