package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.web.issue.PlainText;

/** The texts of an issue as HTML, and its moments as people read them. */
final class Rendered {
    private static final List<String> TEXTS = List.of("description", "environment");

    /** Of the values that were written, those that read differently; the others are null, as in Jira. */
    ObjectNode of(Call call, HostIssue issue, ObjectNode values) {
        ObjectNode json = Json.object();
        values.fieldNames().forEachRemaining(field -> json.set(field, Json.nothing()));
        for (String field : TEXTS) {
            if (values.has(field)) json.put(field, html(values.get(field)));
        }
        moment(call, json, "created", issue.created());
        moment(call, json, "updated", issue.updated());
        moment(call, json, "resolutiondate", issue.resolved());
        if (values.has("duedate") && issue.dueDay() != null) {
            json.put("duedate", day(call).format(LocalDate.parse(issue.dueDay())));
        }
        if (values.has("comment"))
            json.set("comment", comments(values.get("comment").deepCopy()));
        return json;
    }

    private static JsonNode comments(JsonNode comments) {
        comments.path("comments").forEach(comment -> ((ObjectNode) comment).put("body", html(comment.get("body"))));
        return comments;
    }

    private static String html(JsonNode text) {
        return text.isNull() ? "" : PlainText.html(text.asText()).markup();
    }

    private static void moment(Call call, ObjectNode json, String field, Instant moment) {
        if (moment == null || !json.has(field)) return;
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(call.visit().locale())
                .withZone(call.visit().zone());
        json.put(field, format.format(moment));
    }

    private static DateTimeFormatter day(Call call) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(call.visit().locale());
    }
}
