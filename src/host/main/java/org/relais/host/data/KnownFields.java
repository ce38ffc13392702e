package org.relais.host.data;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;

/** The custom fields that a file's schema names and whose type is there. Missing ones are made, on all screens. */
final class KnownFields {
    private final Installation host;
    private final Tally tally;
    private final JsonNode names;
    private final Map<String, HostCustomField> fields = new HashMap<>();

    KnownFields(Installation host, Tally tally, JsonNode names, JsonNode schema) {
        this.host = host;
        this.tally = tally;
        this.names = names;
        schema.properties().stream()
                .filter(member -> member.getKey().matches("customfield_[1-9][0-9]{0,14}"))
                .forEach(member ->
                        learn(member.getKey(), member.getValue().path("custom").asText("")));
    }

    private void learn(String told, String typeKey) {
        if (typeKey.isEmpty()) return;
        if (host.fields().getCustomFieldType(typeKey) == null) {
            tally.note("Custom fields whose type no plugin brings", label(told));
            return;
        }
        long id = Long.parseLong(told.substring("customfield_".length()));
        fields.put(told, existing(id, typeKey, name(told)).orElseGet(() -> create(id, typeKey, name(told))));
    }

    private Optional<HostCustomField> existing(long id, String typeKey, String name) {
        List<HostCustomField> ofType = host.fields().all().stream()
                .filter(field -> field.typeKey().equals(typeKey))
                .toList();
        return ofType.stream()
                .filter(field -> field.getIdAsLong() == id)
                .findFirst()
                .or(() -> ofType.stream()
                        .filter(field -> field.getName().equalsIgnoreCase(name))
                        .findFirst());
    }

    private HostCustomField create(long id, String typeKey, String name) {
        new NumberRoom(host.database()).makeFor(id);
        return host.database().transactions().execute(tx -> {
            HostCustomField field = host.fields().create(id, name, null, typeKey, List.of());
            Screens.ALL.forEach(screen -> host.screens().put(screen, field.getId()));
            return field;
        });
    }

    private String name(String told) {
        return new Tidy(tally, told).line(names.path(told).asText(told));
    }

    /** How a report calls a field. */
    String label(String told) {
        return names.hasNonNull(told) ? name(told) + " (" + told + ")" : told;
    }

    /** The values for the host's fields. What no field takes is moved to the extra members. */
    Map<HostCustomField, Object> values(Incoming issue, Map<String, JsonNode> extra) {
        Map<HostCustomField, Object> values = new LinkedHashMap<>();
        issue.customs().forEach((told, value) -> {
            HostCustomField field = fields.get(told);
            if (field == null || !set(issue, field, value, values)) extra.put(told, value);
        });
        return values;
    }

    private boolean set(Incoming issue, HostCustomField field, JsonNode value, Map<HostCustomField, Object> values) {
        try {
            if (value.isContainerNode()) throw new FieldValidationException("not a single value");
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            values.put(
                    field,
                    value.isNull()
                            ? null
                            : type.getSingularObjectFromString(
                                    issue.fields().tidy().text(value.asText())));
            return true;
        } catch (FieldValidationException | RuntimeException e) {
            tally.note(
                    "Values that the field " + field.getName() + " does not take",
                    issue.key().toString());
            return false;
        }
    }
}
