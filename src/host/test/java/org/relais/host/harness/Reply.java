package org.relais.host.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One answer of the host. */
public record Reply(int status, String body, HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply to(HttpRequest request, HttpClient http) {
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

    public Document html() {
        return Jsoup.parse(body, response.uri().toString());
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + status + " " + body, e);
        }
    }

    /** The first value of a header, or null. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** How many SQL statements the request cost, by who sent them; for requests made with {@link Client#counting()}. */
    public Map<String, Integer> statements() {
        String header = header("X-Host-Statements");
        if (header == null) throw new IllegalStateException("this request did not ask for a count");
        Map<String, Integer> counts = new TreeMap<>();
        for (String part : header.split(";")) {
            counts.put(part.substring(0, part.lastIndexOf('=')), Integer.valueOf(part.replaceAll(".*=", "")));
        }
        return counts;
    }
}
