package org.relais.host.field.system;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.relais.host.people.People;

/** A group of people, by name. */
record Groups(FieldReader reader, People people) implements ValueKind<Group> {
    private record Named(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public Object stored(Group value) {
        return value.getName();
    }

    @Override
    public Optional<Group> read(Object stored) {
        return Optional.of(new Named(stored.toString()));
    }

    @Override
    public String typed(Group value) {
        return value.getName();
    }

    @Override
    public Group parse(String typed) throws FieldValidationException {
        String name = typed.strip();
        if (!people.groupExists(name)) throw reader.refusal("group", name);
        return new Named(name);
    }

    @Override
    public String shown(Group value) {
        return value.getName();
    }

    @Override
    public JsonNode json(Group value) {
        return JsonNodeFactory.instance.objectNode().put("name", value.getName());
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        return json.path("name").isTextual() ? Optional.of(json.path("name").asText()) : Optional.empty();
    }

    @Override
    public String schema() {
        return "group";
    }
}
