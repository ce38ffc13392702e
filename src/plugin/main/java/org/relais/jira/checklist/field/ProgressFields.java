package org.relais.jira.checklist.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the custom field <em>Checklist progress</em>: the oldest of its type, so that there is nothing to choose. */
public final class ProgressFields {
    private final CustomFieldManager fields;

    public ProgressFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** All custom fields of the type, the oldest first. */
    public List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && ProgressField.KEY.equals(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getIdAsLong))
                .toList();
    }

    public Optional<CustomField> first() {
        return all().stream().findFirst();
    }
}
