package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.mail.Outbox;

/** A project that asks whether it worked, a day after; EDGE-4 names an address of somebody without an account. */
public final class EchoScene implements AutoCloseable {
    public static final String BASE = "https://jira.relais.example/jira";
    public static final String STRANGER = "someone@elsewhere.example";
    static final String FIELD = "customfield_10300";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(BASE) + "(/plugins/servlet/relais/echo/\\S+)");

    private final TestHost relais;
    private final Session admin;

    public EchoScene(Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")).withDemo(data(home)));
        relais.host().publish(BASE);
        relais.clock()
                .set(ZonedDateTime.now(ZoneOffset.UTC)
                        .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                        .withHour(12)
                        .toInstant());
        admin = relais.logIn("admin").unlockAdministration("admin");
        settings(Map.of("option-echo", "on", "option-echo-days", "1"));
    }

    private static Path data(Path home) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode data = (ObjectNode)
                    mapper.readTree(Path.of("test/resources/edges.json").toFile());
            data.withObject("/names").put(FIELD, "Client");
            data.withObject("/schema/" + FIELD)
                    .put("type", "string")
                    .put("custom", "com.atlassian.jira.plugin.system.customfieldtypes:textfield")
                    .put("customId", 10300);
            for (JsonNode issue : data.get("issues")) {
                if (issue.get("key").asText().equals("EDGE-4")) ((ObjectNode) issue.get("fields")).put(FIELD, STRANGER);
            }
            Path file = Files.createDirectories(home).resolve("echo.json");
            mapper.writeValue(file.toFile(), data);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestHost host() {
        return relais;
    }

    Session admin() {
        return admin;
    }

    void settings(Map<String, String> options) {
        String page = "/secure/RelaisProjectSettings!default.jspa?projectKey=EDGE";
        Map<String, String> form = new HashMap<>(options);
        form.put("projectKey", "EDGE");
        form.put(
                "sequence",
                admin.get(page).html().select("input[name=sequence]").attr("value"));
        Reply saved = admin.submit("/secure/RelaisProjectSettings!save.jspa", form);
        assertThat(saved.html().select(".aui-message-success").text()).isEqualTo("Saved.");
    }

    /** Who is asked and whether text is told, decided on the administration page. */
    public Reply decide(String field, String text) {
        String sequence = admin.get("/secure/admin/RelaisEcho.jspa")
                .html()
                .select("#relais-echo-admin input[name=sequence]")
                .attr("value");
        return admin.submit(
                "/secure/admin/RelaisEcho!save.jspa", Map.of("field", field, "text", text, "sequence", sequence));
    }

    /** Moves an issue along until its status is of this category. */
    public void move(String who, String issue, String category) {
        for (int step = 0; step < 5; step++) {
            JsonNode ways = relais.as(who)
                    .get("/rest/api/2/issue/" + issue + "/transitions")
                    .json()
                    .get("transitions");
            JsonNode chosen = ways.get(0);
            for (JsonNode way : ways) {
                if (way.at("/to/statusCategory/key").asText().equals(category)) chosen = way;
            }
            String body = "{\"transition\": {\"id\": \"" + chosen.get("id").asText() + "\"}}";
            assertThat(relais.as(who)
                            .post("/rest/api/2/issue/" + issue + "/transitions", body)
                            .status())
                    .isEqualTo(204);
            if (chosen.at("/to/statusCategory/key").asText().equals(category)) return;
        }
        throw new AssertionError(issue + " does not get to " + category);
    }

    /** The day after, and some minutes for the job. */
    public void aDayLater() {
        relais.clock().forward(Duration.ofDays(1).plusMinutes(1));
    }

    public List<Outbox.Message> questions(String address) {
        return relais.outbox(address).stream()
                .filter(mail -> LINK.matcher(mail.body()).find())
                .toList();
    }

    /** The path of the latest link that was sent there. */
    public String link(String address) {
        until(() -> !questions(address).isEmpty());
        List<Outbox.Message> sent = questions(address);
        Matcher link = LINK.matcher(sent.get(sent.size() - 1).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    public static void until(Supplier<Boolean> happened) {
        for (int i = 0; i < 400; i++) {
            if (happened.get()) return;
            pause(100);
        }
        throw new AssertionError("It did not happen within 40 seconds");
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        relais.close();
    }
}
