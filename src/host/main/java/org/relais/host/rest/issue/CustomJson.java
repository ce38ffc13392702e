package org.relais.host.rest.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.JsonForm;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.PersonJson;

/**
 * Values of custom fields as JSON: as their type says, if it has a {@link JsonForm}; else as the text that the type makes
 * of each value.
 */
public final class CustomJson {
    Schema schema(HostCustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (type instanceof JsonForm form) {
            return schema(field, form.schemaType(), form.schemaItems().orElse(null));
        }
        return schema(field, type instanceof GenericTextCFType ? "string" : "any", null);
    }

    private static Schema schema(HostCustomField field, String type, String items) {
        return new Schema(type, items, null, field.typeKey(), field.getIdAsLong());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    JsonNode value(Call call, HostCustomField field, Object value) {
        CustomFieldType type = field.getCustomFieldType();
        if (value == null || type == null) return Json.nothing();
        if (value instanceof ApplicationUser person) return PersonJson.of(call, person);
        if (value instanceof Collection<?> each && !each.isEmpty()) {
            boolean people = each.stream().allMatch(ApplicationUser.class::isInstance);
            if (people) return Json.array(each, one -> PersonJson.of(call, (ApplicationUser) one));
        }
        if (type instanceof JsonForm form) return addressed(call, form.toJson(value));
        if (value instanceof Collection<?> each) {
            return Json.array(each, one -> Json.text(type.getStringFromSingularObject(one)));
        }
        return Json.text(type.getStringFromSingularObject(value));
    }

    /** Choices carry the address that Jira would give them. */
    private static JsonNode addressed(Call call, JsonNode json) {
        if (json.isArray()) json.forEach(one -> addressed(call, one));
        if (json instanceof ObjectNode object && object.has("value") && object.has("id")) {
            object.put("self", call.self("customFieldOption", object.get("id").asText()));
        }
        return json;
    }

    /** What one can choose; nothing where one types. */
    Optional<List<JsonNode>> allowed(Call call, HostCustomField field, FieldConfig config) {
        return field.getCustomFieldType() instanceof JsonForm form && config != null
                ? form.allowed(config)
                        .map(each ->
                                each.stream().map(one -> addressed(call, one)).toList())
                : Optional.empty();
    }

    /** What a form would send for this value, nothing to clear it; empty where it has another kind than the field. */
    Optional<List<String>> sent(HostCustomField field, FieldConfig config, JsonNode value) {
        if (value.isNull()) return Optional.of(List.of());
        if (value.isNumber() && !Double.isFinite(value.doubleValue())) return Optional.empty();
        if (field.getCustomFieldType() instanceof JsonForm form) return form.fromJson(config, value);
        if (value.isValueNode()) return Optional.of(List.of(value.asText()));
        if (!value.isArray() || schema(field).type().equals("string")) return Optional.empty();
        List<String> each = new ArrayList<>();
        for (JsonNode one : value) {
            if (!one.isValueNode() || one.isNull()) return Optional.empty();
            each.add(one.asText());
        }
        return Optional.of(each);
    }
}
