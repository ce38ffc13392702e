package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/**
 * Finds the custom field <em>Why</em>: the one that an administrator chose, otherwise the oldest of our type, so that a
 * Jira with one such field needs no setting up and survives a restore.
 */
public final class WhyField {
    private final CustomFieldManager fields;
    private final PurposeFields chosen;

    public WhyField(CustomFieldManager fields, PurposeFields chosen) {
        this.fields = fields;
        this.chosen = chosen;
    }

    /** All custom fields of the type <em>Purpose</em>, the oldest first. */
    public List<CustomField> candidates() {
        return fields.getCustomFieldObjects().stream()
                .filter(WhyField::ours)
                .sorted(Comparator.comparing(CustomField::getIdAsLong))
                .toList();
    }

    public Optional<CustomField> find() {
        return chosen.chosen(Part.WHY)
                .map(id -> fields.getCustomFieldObject("customfield_" + id))
                .filter(WhyField::ours)
                .or(() -> candidates().stream().findFirst());
    }

    /** The field, if its configuration covers this issue's project and type. */
    public Optional<CustomField> on(Issue issue) {
        return find().filter(field -> field.getRelevantConfig(issue) != null);
    }

    private static boolean ours(CustomField field) {
        return field.getCustomFieldType() != null
                && PurposeField.KEY.equals(field.getCustomFieldType().getKey());
    }
}
