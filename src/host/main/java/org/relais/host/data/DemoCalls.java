package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;
import org.relais.host.db.Database;

/**
 * What a demo keeps with plugins and not with the host: files that are handed to their REST once they run, as the
 * administrator whom the first start makes. They stand in the demo's file, {@code "calls": [{"path", "file"}]}, each with
 * the JSON file beside it that is its body.
 */
public final class DemoCalls {
    private static final String CALLED = "demo.called";
    private static final int SHOWN = 300;

    private final Remembered remembered;
    private final Database database;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public DemoCalls(Database database) {
        this.database = database;
        this.remembered = new Remembered(database);
    }

    /**
     * Makes the calls of a demo's file, if that was not done for what stands in it now. One that is refused is said and
     * passed over: the plugin may not be there.
     */
    public void make(Path demo, String baseUrl, Consumer<String> said) {
        String hash = Demo.hash(demo);
        if (remembered.get(CALLED).filter(hash::equals).isPresent()) return;
        try {
            JsonNode organisation =
                    new IssueFile(demo).frame(Set.of("organisation")).member("organisation");
            for (JsonNode call : organisation.path("calls")) {
                String path = call.path("path").asText();
                HttpResponse<String> reply = http.send(
                        request(
                                baseUrl + path,
                                demo.resolveSibling(call.path("file").asText())),
                        HttpResponse.BodyHandlers.ofString());
                if (reply.statusCode() / 100 != 2) said.accept(refused(path, reply));
            }
            database.transactions().executeWithoutResult(tx -> remembered.put(CALLED, hash));
        } catch (IOException e) {
            said.accept("The demo's calls were not made: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(String address, Path body) throws IOException {
        String admin = "admin:admin";
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(admin.getBytes(StandardCharsets.UTF_8)))
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofFile(body))
                .build();
    }

    private static String refused(String path, HttpResponse<String> reply) {
        String body = reply.body();
        return "The demo's call to " + path + " was answered " + reply.statusCode() + ": "
                + body.substring(0, Math.min(SHOWN, body.length()));
    }
}
