package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.relais.host.people.People;

/** Somebody with an account: kept by key, typed by user name. */
record Persons(FieldReader reader, People people) implements ValueKind<ApplicationUser> {
    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public Object stored(ApplicationUser value) {
        return value.getKey();
    }

    @Override
    public Optional<ApplicationUser> read(Object stored) {
        return people.byKey(stored.toString()).map(ApplicationUser.class::cast);
    }

    @Override
    public String typed(ApplicationUser value) {
        return value.getUsername();
    }

    @Override
    public ApplicationUser parse(String typed) throws FieldValidationException {
        return people.byName(typed.strip()).orElseThrow(() -> reader.refusal("user", typed.strip()));
    }

    @Override
    public String shown(ApplicationUser value) {
        return value.getDisplayName();
    }

    @Override
    public Optional<String> address(ApplicationUser value) {
        return Optional.of(
                "/secure/ViewProfile.jspa?name=" + URLEncoder.encode(value.getUsername(), StandardCharsets.UTF_8));
    }

    @Override
    public JsonNode json(ApplicationUser value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", value.getUsername())
                .put("key", value.getKey())
                .put("displayName", value.getDisplayName())
                .put("active", value.isActive());
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        if (json.path("name").isTextual()) return Optional.of(json.path("name").asText());
        if (!json.path("key").isTextual()) return Optional.empty();
        String key = json.path("key").asText();
        return Optional.of(people.byKey(key).map(person -> person.username()).orElse(key));
    }

    @Override
    public String schema() {
        return "user";
    }
}
