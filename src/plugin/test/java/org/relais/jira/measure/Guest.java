package org.relais.jira.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody with a session, for programs that ask often: a password in each request would cost more than the request. */
final class Guest {
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final String base;

    private Guest(String base) {
        this.base = base;
    }

    static Guest logIn(String base, String name, String password) {
        Guest guest = new Guest(base);
        String form = "os_username=" + encoded(name) + "&os_password=" + encoded(password);
        HttpResponse<String> reply = guest.send(guest.request("/login.jsp")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base.replaceAll("/jira$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (reply.statusCode() >= 400) throw new IllegalStateException("login answered " + reply.statusCode());
        return guest;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> counted(String path) {
        return send(request(path).header("X-Host-Statements", "count").build());
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The host did not answer: it is not known whether it did what was asked. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(IOException cause) {
            super(cause);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
