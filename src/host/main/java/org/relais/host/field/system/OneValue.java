package org.relais.host.field.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.field.JsonForm;
import org.relais.host.field.TextForm;

/** A field type of the host itself that holds one value. */
final class OneValue<S> extends AbstractSingleFieldType<S> implements JsonForm, TextForm, SortableCustomField<S> {
    private final ValueKind<S> kind;
    private final FieldReader reader;

    OneValue(ValueKind<S> kind, FieldReader reader, Stores stores) {
        super(stores.values(), stores.configurations());
        this.kind = kind;
        this.reader = reader;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return kind.column();
    }

    @Override
    protected Object getDbValueFromObject(S value) {
        return kind.stored(value);
    }

    @Override
    protected S getObjectFromDbValue(Object stored) {
        return kind.read(stored).orElse(null);
    }

    @Override
    public String getStringFromSingularObject(S value) {
        return value == null ? null : kind.typed(value);
    }

    @Override
    public S getSingularObjectFromString(String text) throws FieldValidationException {
        return text == null || text.isBlank() ? null : kind.parse(text);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            S value = getValueFromCustomFieldParams(params);
            if (value != null && !kind.fits(config, value)) throw reader.refusal("option", kind.shown(value));
        } catch (FieldValidationException refused) {
            errors.addError(
                    params.getCustomField().getId(), refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public String getChangelogValue(CustomField field, S value) {
        return value == null ? "" : kind.typed(value);
    }

    @Override
    public String getChangelogString(CustomField field, S value) {
        return value == null ? "" : kind.shown(value);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> found = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        Object value = issue == null || field == null ? null : issue.getCustomFieldValue(field);
        found.putAll(new Presentation<>(kind).of(issue, field, value == null ? List.of() : List.of(cast(value))));
        return found;
    }

    @SuppressWarnings("unchecked")
    private S cast(Object value) {
        return (S) value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int compare(S one, S other, FieldConfig config) {
        return one instanceof Comparable<?> comparable
                ? ((Comparable<S>) comparable).compareTo(other)
                : kind.shown(one).compareToIgnoreCase(kind.shown(other));
    }

    @Override
    public JsonNode toJson(Object value) {
        return kind.json(cast(value));
    }

    @Override
    public Optional<List<String>> fromJson(FieldConfig config, JsonNode json) {
        return json.isNull()
                ? Optional.of(List.of())
                : kind.fromJson(config, json).map(List::of);
    }

    @Override
    public String schemaType() {
        return kind.schema();
    }

    @Override
    public Optional<String> schemaItems() {
        return Optional.empty();
    }

    @Override
    public Optional<List<JsonNode>> allowed(FieldConfig config) {
        List<JsonNode> choices = kind.choices(config).stream().map(kind::json).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    @Override
    public List<String> texts(Object value) {
        return List.of(kind.shown(cast(value)));
    }
}
