package org.relais.host.rest.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.IssueProperties;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;

/** The properties of an issue as JSON among other JSON. */
public final class PropertiesJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;

    private final IssueProperties properties;

    public PropertiesJson(IssueProperties properties) {
        this.properties = properties;
    }

    /** Those with these keys, or {@code *all}: key to value. */
    ObjectNode chosen(HostIssue issue, List<String> parameters) {
        Set<String> keys = parameters.stream()
                .flatMap(parameter -> Stream.of(parameter.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<String> shown = keys.contains("*all") ? properties.keys(issue.getId()) : List.copyOf(keys);
        ObjectNode json = Json.object();
        shown.stream()
                .limit(MOST)
                .forEach(key -> properties.get(issue.getId(), key).ifPresent(value -> json.set(key, read(value))));
        return json;
    }

    JsonNode read(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a property that was stored is not JSON", e);
        }
    }

    Refused refusal(IssueProperties.Refused refused, String key) {
        return switch (refused.fault()) {
            case KEY_MISSING -> Refused.badRequest("rest.property.key");
            case KEY_TOO_LONG ->
                Refused.badRequest("rest.property.key.long", key.length(), IssueProperties.LONGEST_KEY);
            case TOO_LONG -> Refused.badRequest("rest.property.long", IssueProperties.MOST);
            case NOT_JSON -> Refused.badRequest("rest.json.unreadable");
        };
    }
}
