package org.relais.host.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A field type that says how its values look in Jira's REST API. What is sent as JSON is read as a form would send it,
 * so that one set of rules holds for both.
 */
public interface JsonForm {
    /** The JSON of a value that is not null. */
    JsonNode toJson(Object value);

    /**
     * What a form would send for this JSON: nothing in the list clears the field.
     *
     * @return empty where the JSON has another shape than the values of this type
     */
    Optional<List<String>> fromJson(FieldConfig config, JsonNode json);

    /** How REST calls what the field holds: {@code string}, {@code option}, {@code user}; {@code array} of these. */
    String schemaType();

    /** What an array holds; nothing where it is none. */
    Optional<String> schemaItems();

    /** The values among which one chooses; nothing where one types. */
    Optional<List<JsonNode>> allowed(FieldConfig config);
}
