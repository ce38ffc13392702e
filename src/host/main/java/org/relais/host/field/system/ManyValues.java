package org.relais.host.field.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.field.JsonForm;
import org.relais.host.field.TextForm;

/** A field type of the host itself that holds several values, each in a row of its own; nothing is no value at all. */
final class ManyValues<S> extends AbstractCustomFieldType<Collection<S>, S> implements JsonForm, TextForm {
    /** How many values an issue may hold. */
    private static final int MOST = 1_000;

    private final ValueKind<S> kind;
    private final FieldReader reader;
    private final Stores stores;
    private final String separators;

    /** @param separators what stands between values that are typed in one line; empty where each is sent alone */
    ManyValues(ValueKind<S> kind, FieldReader reader, Stores stores, String separators) {
        this.kind = kind;
        this.reader = reader;
        this.stores = stores;
        this.separators = separators;
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
    public Collection<S> getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Set<S> values = new LinkedHashSet<>();
        for (String text : typed(params)) values.add(kind.parse(text));
        if (values.size() > MOST) throw reader.refusal("many", values.size(), MOST);
        return values.isEmpty() ? null : new ArrayList<>(values);
    }

    private List<String> typed(CustomFieldParams params) {
        List<String> typed = new ArrayList<>();
        if (params == null) return typed;
        for (Object sent : params.getValuesForNullKey()) {
            String[] each = separators.isEmpty()
                    ? new String[] {sent.toString()}
                    : sent.toString().split("[" + separators + "]+", -1);
            for (String one : each) if (!one.isBlank()) typed.add(one.strip());
        }
        return typed;
    }

    /** {@inheritDoc} In one line where they are typed so; else as a list. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        List<String> typed = typed(params);
        if (separators.isEmpty()) return typed;
        return String.join(separators.startsWith(",") ? ", " : " ", typed);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            Collection<S> values = getValueFromCustomFieldParams(params);
            if (values == null) return;
            for (S value : values) {
                if (!kind.fits(config, value)) throw reader.refusal("option", kind.shown(value));
            }
        } catch (FieldValidationException refused) {
            errors.addError(
                    params.getCustomField().getId(), refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<S> value) {
        stores.values().createValues(field, issue.getId(), kind.column(), stored(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<S> value) {
        stores.values().updateValues(field, issue.getId(), kind.column(), stored(value));
    }

    private List<Object> stored(Collection<S> values) {
        return values == null ? List.of() : values.stream().map(kind::stored).toList();
    }

    @Override
    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = stores.values().getValues(field, issue.getId(), kind.column());
        if (stored == null) return null;
        List<S> values =
                stored.stream().map(kind::read).flatMap(Optional::stream).toList();
        return values.isEmpty() ? null : values;
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return stores.values().removeAllValues(field.getId());
    }

    /** {@inheritDoc} Kept as one line of what forms would send. */
    @Override
    public Collection<S> getDefaultValue(FieldConfig config) {
        Object kept = stores.configurations().retrieve(DEFAULT_VALUE_TYPE, String.valueOf(config.getId()));
        if (kept == null) return null;
        List<S> values = new ArrayList<>();
        for (String typed : kept.toString().split("\n", -1)) {
            try {
                values.add(kind.parse(typed));
            } catch (FieldValidationException goneSince) {
                continue;
            }
        }
        return values.isEmpty() ? null : values;
    }

    @Override
    public void setDefaultValue(FieldConfig config, Collection<S> value) {
        String kept = value == null ? null : value.stream().map(kind::typed).collect(Collectors.joining("\n"));
        stores.configurations().update(DEFAULT_VALUE_TYPE, String.valueOf(config.getId()), kept);
    }

    @Override
    public String getChangelogValue(CustomField field, Collection<S> value) {
        return value == null ? "" : value.stream().map(kind::typed).collect(Collectors.joining(", "));
    }

    @Override
    public String getChangelogString(CustomField field, Collection<S> value) {
        return value == null ? "" : String.join(", ", texts(value));
    }

    /** {@inheritDoc} Whatever their order. */
    @Override
    public boolean valuesEqual(Collection<S> one, Collection<S> other) {
        Collection<S> left = one == null ? List.of() : one;
        Collection<S> right = other == null ? List.of() : other;
        return Set.copyOf(left).equals(Set.copyOf(right));
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> found = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        Object value = issue == null || field == null ? null : issue.getCustomFieldValue(field);
        found.putAll(new Presentation<>(kind).of(issue, field, value == null ? List.of() : each(value)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private Collection<S> each(Object value) {
        return (Collection<S>) value;
    }

    @Override
    public JsonNode toJson(Object value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        each(value).forEach(one -> array.add(kind.json(one)));
        return array;
    }

    @Override
    public Optional<List<String>> fromJson(FieldConfig config, JsonNode json) {
        if (json.isNull()) return Optional.of(List.of());
        if (!json.isArray()) return Optional.empty();
        List<String> typed = new ArrayList<>();
        for (JsonNode one : json) {
            Optional<String> text = kind.fromJson(config, one);
            if (text.isEmpty()) return Optional.empty();
            typed.add(text.get());
        }
        return Optional.of(typed);
    }

    @Override
    public String schemaType() {
        return "array";
    }

    @Override
    public Optional<String> schemaItems() {
        return Optional.of(kind.schema());
    }

    @Override
    public Optional<List<JsonNode>> allowed(FieldConfig config) {
        List<JsonNode> choices = kind.choices(config).stream().map(kind::json).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    @Override
    public List<String> texts(Object value) {
        return each(value).stream().map(kind::shown).toList();
    }
}
