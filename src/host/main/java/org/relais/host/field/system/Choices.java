package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.relais.host.field.FieldOption;
import org.relais.host.field.FieldOptions;

/** One of the options of a field, kept and sent by id; REST may also name it. */
record Choices(FieldReader reader, FieldOptions options) implements ValueKind<Option> {
    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public Object stored(Option value) {
        return String.valueOf(value.getOptionId());
    }

    @Override
    public Optional<Option> read(Object stored) {
        return byId(stored.toString()).map(Option.class::cast);
    }

    private Optional<FieldOption> byId(String text) {
        return text.matches("\\d{1,18}") ? options.byId(Long.parseLong(text)) : Optional.empty();
    }

    @Override
    public String typed(Option value) {
        return String.valueOf(value.getOptionId());
    }

    @Override
    public Option parse(String typed) throws FieldValidationException {
        return byId(typed).orElseThrow(() -> reader.refusal("option", typed));
    }

    @Override
    public boolean fits(FieldConfig config, Option value) {
        return options.of(config.getId()).contains(value);
    }

    @Override
    public String shown(Option value) {
        return value.getValue();
    }

    @Override
    public List<Option> choices(FieldConfig config) {
        return options.of(config.getId()).stream()
                .filter(option -> !option.disabled())
                .map(Option.class::cast)
                .toList();
    }

    @Override
    public JsonNode json(Option value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", value.getValue())
                .put("id", String.valueOf(value.getOptionId()))
                .put("disabled", value.getDisabled());
    }

    /** {@inheritDoc} By id, by value, or by the value alone as Jira's own clients send it. */
    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        if (json.path("id").isValueNode()) return Optional.of(json.path("id").asText());
        JsonNode named = json.isObject() ? json.path("value") : json;
        if (!named.isTextual()) return Optional.empty();
        String name = named.asText();
        return options.named(config.getId(), name)
                .map(option -> String.valueOf(option.id()))
                .or(() -> Optional.of(name));
    }

    @Override
    public String schema() {
        return "option";
    }
}
