package org.relais.host.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a form sent for one custom field: the values under its own name (the null key) and under {@code name:key}. */
public final class FormParams implements CustomFieldParams {
    private final CustomField field;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormParams(CustomField field) {
        this.field = field;
    }

    /** Picks this field's values out of a form. */
    public static FormParams from(CustomField field, Map<String, String[]> form) {
        FormParams params = new FormParams(field);
        form.forEach((name, sent) -> {
            if (name.equals(field.getId())) params.values.put(null, List.of(sent));
            else if (name.startsWith(field.getId() + ":")) {
                params.values.put(name.substring(field.getId().length() + 1), List.of(sent));
            }
        });
        return params;
    }

    @Override
    public Set<String> getAllKeys() {
        return values.keySet();
    }

    @Override
    public Collection<String> getAllValues() {
        List<String> all = new ArrayList<>();
        values.values().forEach(all::addAll);
        return all;
    }

    @Override
    public String getQueryString() {
        return "";
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        List<String> sent = values.get(key);
        return sent == null || sent.isEmpty() ? null : sent.get(0);
    }

    @Override
    public Collection<String> getValuesForKey(String key) {
        return values.getOrDefault(key, List.of());
    }

    @Override
    public Collection<String> getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public Map<String, List<String>> getKeysAndValues() {
        return values;
    }
}
