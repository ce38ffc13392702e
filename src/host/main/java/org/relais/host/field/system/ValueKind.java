package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What one value of a field is: how it is stored, typed, read by people and written as JSON. */
interface ValueKind<S> {
    PersistenceFieldType column();

    Object stored(S value);

    /** Nothing where what is stored is no value any more: the person is gone, the option was removed. */
    Optional<S> read(Object stored);

    /** What a form sends for the value. */
    String typed(S value);

    /** Reads what a form sent, which is not empty. @throws FieldValidationException in a sentence for the visitor */
    S parse(String typed) throws FieldValidationException;

    /** Whether the value may be chosen in this place now. */
    default boolean fits(FieldConfig config, S value) {
        return true;
    }

    /** What people read, in the visitor's language. */
    String shown(S value);

    /** Where the value leads to, from the root of the site or as a whole address. */
    default Optional<String> address(S value) {
        return Optional.empty();
    }

    /** What one may choose; nothing where one types. */
    default List<S> choices(FieldConfig config) {
        return List.of();
    }

    JsonNode json(S value);

    /** What a form would send for this JSON; nothing where it has another shape. */
    Optional<String> fromJson(FieldConfig config, JsonNode json);

    /** How REST calls such a value. */
    String schema();
}
