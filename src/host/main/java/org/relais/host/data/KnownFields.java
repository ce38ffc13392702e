package org.relais.host.data;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.field.FieldOptions;
import org.relais.host.field.FormParams;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.JsonForm;
import org.relais.host.field.Screens;
import org.relais.host.field.system.SystemFieldTypes;
import org.relais.host.issue.HostIssue;

/** The custom fields that a file's schema names and whose type is there. Missing ones are made, on all screens. */
final class KnownFields {
    private static final int LONGEST_OPTION = 255;

    private final Installation host;
    private final Tally tally;
    private final JsonNode names;
    private final Map<String, HostCustomField> fields = new HashMap<>();
    private final List<Later> later = new ArrayList<>();
    private final FieldOptions options;

    KnownFields(Installation host, Tally tally, JsonNode names, JsonNode schema) {
        this.host = host;
        this.tally = tally;
        this.names = names;
        this.options = new FieldOptions(host.database());
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
            if (value.isTextual()
                    && !value.asText().isBlank()
                    && field.typeKey().equals(SystemFieldTypes.EPIC_LINK)) {
                later.add(new Later(issue.key().toString(), field, value.asText()));
                return true;
            }
            values.put(field, value.isNull() ? null : read(issue, field, value));
            return true;
        } catch (FieldValidationException | RuntimeException e) {
            tally.note(
                    "Values that the field " + field.getName() + " does not take",
                    issue.key().toString());
            return false;
        }
    }

    private Object read(Incoming issue, HostCustomField field, JsonNode value) throws FieldValidationException {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (type instanceof JsonForm form) {
            JsonNode tidy = tidied(issue, field, form, value);
            List<String> typed = form.fromJson(field.firstConfig(), tidy)
                    .orElseThrow(() -> new FieldValidationException("of another shape"));
            FormParams params = FormParams.from(field, Map.of(field.getId(), typed.toArray(String[]::new)));
            return type.getValueFromCustomFieldParams(params);
        }
        if (value.isContainerNode()) throw new FieldValidationException("not a single value");
        return type.getSingularObjectFromString(issue.fields().tidy().text(value.asText()));
    }

    /** Texts as the host keeps them; options by their names, as their numbers belong to another Jira. */
    private JsonNode tidied(Incoming issue, HostCustomField field, JsonForm form, JsonNode value) {
        if (value.isArray()) {
            ArrayNode each = JsonNodeFactory.instance.arrayNode();
            value.forEach(one -> each.add(tidied(issue, field, form, one)));
            return each;
        }
        boolean option = form.schemaType().equals("option")
                || form.schemaItems().filter("option"::equals).isPresent();
        JsonNode named = option && value.isObject() ? value.path("value") : value;
        if (!named.isTextual()) return named;
        String text = issue.fields().tidy().text(named.asText());
        if (option) make(field, text);
        return TextNode.valueOf(text);
    }

    private void make(HostCustomField field, String name) {
        long place = field.firstConfig().getId();
        if (name.length() > LONGEST_OPTION || options.named(place, name).isPresent()) return;
        if (options.of(place).size() < FieldOptions.MOST) options.add(field.getIdAsLong(), place, name);
    }

    /** Sets what names other issues, once all issues of the file are there. */
    void finish() {
        for (Later one : later) {
            HostIssue issue = host.issues().byKey(one.issue()).orElse(null);
            HostIssue other = host.issues().byKey(one.other()).orElse(null);
            if (issue == null) continue;
            if (other == null) {
                tally.note("Epics that are not here", one.issue() + " of " + one.other());
                continue;
            }
            host.database().transactions().executeWithoutResult(tx -> {
                set(issue, one.field(), other);
                host.issues().announcements().written(issue.getId());
            });
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void set(HostIssue issue, HostCustomField field, HostIssue other) {
        CustomFieldType type = field.getCustomFieldType();
        type.updateValue(field, issue, other);
    }

    /** A value that names another issue. */
    private record Later(String issue, HostCustomField field, String other) {}
}
