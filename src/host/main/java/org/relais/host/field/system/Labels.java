package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.label.Label;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** A word without spaces. */
record Labels(FieldReader reader) implements ValueKind<Label> {
    private static final int LONGEST = 255;

    private record Word(String word) implements Label {
        @Override
        public String getLabel() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    public Object stored(Label value) {
        return value.getLabel();
    }

    @Override
    public Optional<Label> read(Object stored) {
        return Optional.of(new Word(stored.toString()));
    }

    @Override
    public String typed(Label value) {
        return value.getLabel();
    }

    @Override
    public Label parse(String typed) throws FieldValidationException {
        if (typed.length() > LONGEST) throw reader.refusal("label", typed.length(), LONGEST);
        if (typed.chars().anyMatch(Character::isWhitespace)) throw reader.refusal("label.space", typed);
        return new Word(typed);
    }

    @Override
    public String shown(Label value) {
        return value.getLabel();
    }

    @Override
    public JsonNode json(Label value) {
        return TextNode.valueOf(value.getLabel());
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
    }

    @Override
    public String schema() {
        return "string";
    }
}
