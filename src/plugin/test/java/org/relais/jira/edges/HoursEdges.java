package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** When people work, over HTTP and in the finished bundle. What runs them says on which database. */
abstract class HoursEdges {
    private static final String MINE = "/rest/relais/1.0/hours/mine";
    private static final String PAGE = "/secure/RelaisHours!default.jspa";
    /** Good Friday of 2027, 21:30 in Paris, where Faÿe and Ben live. */
    private static final Instant GOOD_FRIDAY = Instant.parse("2027-03-26T20:30:00Z");

    @BeforeEach
    void nobody_has_said_anything(TestHost host) {
        host.clock().set(GOOD_FRIDAY);
        for (String name : new String[] {"ana", "ben", "faye"}) {
            host.logIn(name).submit("/secure/RelaisHours!forget.jspa", Map.of());
        }
    }

    private static Reply put(TestHost host, String who, String json, String... headers) {
        return host.as(who).put(MINE, json, headers);
    }

    private static String etag(TestHost host, String who) {
        return host.as(who).get(MINE).header("ETag");
    }

    private static ObjectNode mine(TestHost host, String who) {
        return (ObjectNode) host.as(who).get(MINE).json();
    }

    @Test
    void one_s_own_hours_are_read_said_anew_and_read_again(TestHost host) {
        ObjectNode usual = mine(host, "ben");
        assertThat(usual.get("said").asBoolean()).isFalse();
        assertThat(usual.at("/week/monday").asText()).isEqualTo("09:00-17:00");
        assertThat(usual.get("zoneInForce").asText()).isEqualTo("Europe/Paris");
        usual.put("calendar", "de/by");
        usual.withObject("/week").put("monday", "08:00-12:00, 13:30-17:15");
        Reply kept = put(host, "ben", usual.toString(), "If-Match", etag(host, "ben"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.header("ETag")).isEqualTo(etag(host, "ben"));
        assertThat(mine(host, "ben").get("opens").asText())
                .as("Easter Monday is a holiday in Bavaria: Jollyday works in the bundle")
                .isEqualTo("2027-03-30T07:00:00Z");
        Reply late = put(host, "ben", usual.toString(), "If-Match", "\"empty\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/calendar").asText()).isEqualTo("de/by");
        assertThat(put(host, "ben", usual.toString()).status()).isEqualTo(428);
    }

    @Test
    void what_is_wrong_is_named_with_its_field_and_limit_and_changes_nothing(TestHost host) {
        ObjectNode hours = mine(host, "ben");
        hours.withObject("/week").put("tuesday", "9 to 5");
        Reply wrong = put(host, "ben", hours.toString(), "If-Match", etag(host, "ben"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().get("field").asText()).isEqualTo("week.tuesday");
        assertThat(wrong.json().get("message").asText()).contains("9 to 5");
        hours = mine(host, "ben");
        hours.withArray("/leave")
                .addObject()
                .put("from", "2027-05-01")
                .put("to", "2027-05-01")
                .put("note", "n".repeat(256));
        Reply tooLong = put(host, "ben", hours.toString(), "If-Match", etag(host, "ben"));
        assertThat(tooLong.json().get("reason").asText()).isEqualTo("note-too-long");
        assertThat(tooLong.json().get("limit").asInt()).isEqualTo(255);
        assertThat(tooLong.json().get("length").asInt()).isEqualTo(256);
        for (String json : new String[] {
            "[]",
            "{}",
            "null",
            "{\"week\": 1}",
            "{\"calendar\": \"de\", \"shown\": \"hours\", \"week\": {\"moonday\": \"\"}}"
        }) {
            assertThat(put(host, "ben", json, "If-Match", "\"empty\"")
                            .json()
                            .get("reason")
                            .asText())
                    .as(json)
                    .isEqualTo("not-the-shape");
        }
        assertThat(put(host, "ben", "{\"week\": \"" + "x".repeat(300_000) + "\"}", "If-Match", "\"x\"")
                        .status())
                .isEqualTo(413);
        assertThat(mine(host, "ben").get("said").asBoolean()).isFalse();
        assertThat(host.as(null).get(MINE).status()).isEqualTo(401);
    }

    @Test
    void others_see_what_one_shows_and_nobody_is_the_same_as_somebody_unseen(TestHost host) {
        ObjectNode hours = mine(host, "ben");
        hours.withArray("/leave")
                .addObject()
                .put("from", "2027-05-01")
                .put("to", "2027-05-02")
                .put("note", "hush");
        hours.put("shown", "hours-and-leave");
        assertThat(put(host, "ben", hours.toString(), "If-Match", etag(host, "ben"))
                        .status())
                .isEqualTo(200);
        Reply seen = host.as("ana").get("/rest/relais/1.0/hours/of/ben");
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.json().at("/leave/0/to").asText()).isEqualTo("2027-05-02");
        assertThat(seen.body()).doesNotContain("hush");
        hours.put("shown", "in-hours");
        assertThat(put(host, "ben", hours.toString(), "If-Match", etag(host, "ben"))
                        .status())
                .isEqualTo(200);
        JsonNode less = host.as("ana").get("/rest/relais/1.0/hours/of/ben").json();
        assertThat(less).hasSize(2);
        assertThat(less.get("inHours").asBoolean()).isFalse();
        Reply nobody = host.as("ana").get("/rest/relais/1.0/hours/of/nobody");
        assertThat(nobody.status()).isEqualTo(404);
        Reply unseen = host.as("cy").get("/rest/relais/1.0/hours/of/ben");
        assertThat(unseen.status()).as("strangers may not see who there is").isEqualTo(404);
        assertThat(unseen.json()).isEqualTo(nobody.json());
        assertThat(host.as(null).get("/rest/relais/1.0/hours/of/ben").status()).isEqualTo(401);
    }

    @Test
    void where_an_offer_lands_is_said_to_the_minute_in_few_statements(TestHost host) {
        ObjectNode hours = mine(host, "ben");
        hours.put("calendar", "de").put("zone", "Europe/Berlin");
        assertThat(put(host, "ben", hours.toString(), "If-Match", etag(host, "ben"))
                        .status())
                .isEqualTo(200);
        String offer = "{\"person\": \"ben\", \"minutes\": 120}";
        Reply landing = host.as("ana").counting().post("/rest/relais/1.0/hours/landing", offer);
        assertThat(landing.status()).as(landing.body()).isEqualTo(200);
        assertThat(landing.json().get("delayMinutes").asInt())
                .as("82 h 30 min, less what the test took")
                .isBetween(4_945, 4_950);
        assertThat(landing.json().get("opens").asText()).isEqualTo("2027-03-30T07:00:00Z");
        assertThat(landing.json().get("deadline").asText()).isEqualTo("2027-03-30T09:00:00Z");
        assertThat(landing.json().get("together")).isEmpty();
        Reply again = host.as("ana").counting().post("/rest/relais/1.0/hours/landing", offer);
        assertThat(again.statements().getOrDefault("org.relais.jira", 0)).isEqualTo(2);
        assertThat(host.as("ana")
                        .post("/rest/relais/1.0/hours/landing", "{\"person\": \"ben\", \"minutes\": 60001}")
                        .json()
                        .get("limit")
                        .asInt())
                .isEqualTo(60_000);
        assertThat(host.as("cy").post("/rest/relais/1.0/hours/landing", offer).status())
                .isEqualTo(404);
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element field : page.select("#relais-hours-form [name]")) {
            boolean unchecked = field.attr("type").equals("radio") && !field.hasAttr("checked");
            if (field.tagName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                values.put(field.attr("name"), (chosen == null ? field.selectFirst("option") : chosen).val());
            } else if (!unchecked && !field.tagName().equals("button")) values.put(field.attr("name"), field.val());
        }
        return values;
    }

    @Test
    void the_page_keeps_what_is_typed_and_says_what_is_wrong_in_french(TestHost host) {
        Session faye = host.logIn("faye");
        Document page = faye.get(PAGE).html();
        assertThat(page.select("h1").text()).isEqualTo("Mes horaires");
        assertThat(page.select("label[for=relais-week-monday]").text()).isEqualTo("Lundi");
        assertThat(page.select("#relais-now").text()).contains("lundi 29 mars, 09:00");
        assertThat(page.select("#relais-calendar option[value=de/by]").text()).isEqualTo("Allemagne : Bavière");
        Map<String, String> form = form(page);
        form.put("week-monday", "<b>9</b>");
        form.put("leave-1-from", "2027-05-02");
        form.put("leave-1-to", "2027-05-01");
        form.put("leave-1-note", "à la mer \"<i>");
        Document refused = faye.post("/secure/RelaisHours!save.jspa", form).html();
        assertThat(refused.select("#relais-wrong li").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("Lundi : « <b>9</b> »"))
                .anySatisfy(
                        line -> assertThat(line).isEqualTo("Congés, ligne 1, dernier jour : la fin précède le début."));
        assertThat(refused.select("#relais-wrong a").eachAttr("href"))
                .allSatisfy(
                        target -> assertThat(refused.select(target)).as(target).hasSize(1));
        assertThat(refused.select("#relais-week-monday").val()).isEqualTo("<b>9</b>");
        assertThat(refused.select("#relais-leave-1-note").val()).isEqualTo("à la mer \"<i>");
        form.put("week-monday", "13:00-19:30");
        form.put("leave-1-to", "2027-05-03");
        Document kept = faye.post("/secure/RelaisHours!save.jspa", form).html();
        assertThat(kept.select(".aui-message-success").text()).isEqualTo("Enregistré.");
        assertThat(kept.select("#relais-week-monday").val()).isEqualTo("13:00-19:30");
        Document late = faye.post("/secure/RelaisHours!save.jspa", form).html();
        assertThat(late.select("#relais-wrong").text()).contains("Une autre fenêtre");
        form.remove("atl_token");
        assertThat(faye.post("/secure/RelaisHours!save.jspa", form).status()).isEqualTo(403);
    }

    @Test
    void leave_from_a_calendar_is_looked_at_before_it_is_kept(TestHost host) {
        Session ben = host.logIn("ben");
        Map<String, String> form = form(ben.get(PAGE).html());
        form.put("week-friday", "09:00-11:00");
        form.put(
                "file",
                "BEGIN:VCALENDAR\n"
                        + "BEGIN:VEVENT\n"
                        + "DTSTART;VALUE=DATE:20270514\n"
                        + "SUMMARY:Bridge <b>\n"
                        + "END:VEVENT\n"
                        + "BEGIN:VEVENT\n"
                        + "DTSTART;VALUE=DATE:20270601\n"
                        + "RRULE:FREQ=DAILY\n"
                        + "SUMMARY:Always\n"
                        + "END:VEVENT\n"
                        + "END:VCALENDAR\n");
        Document read = ben.post("/secure/RelaisHours!read.jspa", form).html();
        assertThat(read.select("#relais-leave-1-from").val()).isEqualTo("2027-05-14");
        assertThat(read.select("#relais-leave-1-note").val()).isEqualTo("Bridge <b>");
        assertThat(read.select("#relais-passed li").eachText())
                .containsExactly("Line 6, “Always”: it repeats; only single events are taken.");
        assertThat(read.select("#relais-week-friday").val()).as("typed before").isEqualTo("09:00-11:00");
        assertThat(mine(host, "ben").get("said").asBoolean())
                .as("nothing is kept yet")
                .isFalse();
        Document kept = ben.post("/secure/RelaisHours!save.jspa", form(read)).html();
        assertThat(kept.select(".aui-message-success").text()).isEqualTo("Kept.");
        assertThat(mine(host, "ben").at("/leave/0/note").asText()).isEqualTo("Bridge <b>");
    }

    @Test
    void administrators_say_what_is_usual(TestHost host) {
        assertThat(host.logIn("ana")
                        .get("/secure/admin/RelaisHoursDefaults.jspa")
                        .status())
                .isEqualTo(403);
        Session admin = host.logIn("admin").unlockAdministration("admin");
        Document page = admin.get("/secure/admin/RelaisHoursDefaults.jspa").html();
        Map<String, String> form = new HashMap<>();
        page.select("#relais-defaults-form input:not([type=radio])")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("calendar", "none");
        form.put("shown", "hours");
        form.put("week-saturday", "10:00-09:99");
        Document wrong =
                admin.post("/secure/admin/RelaisHoursDefaults!save.jspa", form).html();
        assertThat(wrong.select("#relais-wrong").text()).contains("Saturday: “10:00-09:99” cannot be read");
        form.put("week-saturday", "10:00-12:00");
        Document saved =
                admin.post("/secure/admin/RelaisHoursDefaults!save.jspa", form).html();
        assertThat(saved.select(".aui-message-success").text()).isEqualTo("Saved.");
        assertThat(mine(host, "ana").at("/week/saturday").asText()).isEqualTo("10:00-12:00");
        assertThat(admin.post("/secure/admin/RelaisHoursDefaults!save.jspa", form)
                        .html()
                        .select("#relais-wrong")
                        .text())
                .contains("Somebody else decided");
        form.put("sequence", saved.select("input[name=sequence]").val());
        form.put("week-saturday", "");
        assertThat(admin.post("/secure/admin/RelaisHoursDefaults!save.jspa", form)
                        .html()
                        .select(".aui-message-success")
                        .text())
                .isEqualTo("Saved.");
    }
}
