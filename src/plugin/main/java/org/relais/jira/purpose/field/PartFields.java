package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/**
 * Finds the custom field of each part of a purpose: the one that an administrator chose. For <em>Why</em> alone, where
 * none was chosen, the oldest of our type stands in, so that a Jira with one such field needs no setting up and survives
 * a restore.
 */
public final class PartFields {
    private final CustomFieldManager fields;
    private final PurposeFields chosen;

    public PartFields(CustomFieldManager fields, PurposeFields chosen) {
        this.fields = fields;
        this.chosen = chosen;
    }

    /** All custom fields of the type <em>Purpose</em>, the oldest first. */
    public List<CustomField> candidates() {
        return fields.getCustomFieldObjects().stream()
                .filter(PartFields::ours)
                .sorted(Comparator.comparing(CustomField::getIdAsLong))
                .toList();
    }

    public Optional<CustomField> find(Part part) {
        Optional<CustomField> choice = chosen.chosen(part)
                .map(id -> fields.getCustomFieldObject("customfield_" + id))
                .filter(PartFields::ours);
        return part == Part.WHY ? choice.or(this::oldest) : choice;
    }

    private Optional<CustomField> oldest() {
        List<Long> taken = Arrays.stream(Part.values())
                .filter(part -> part != Part.WHY)
                .flatMap(part -> chosen.chosen(part).stream())
                .toList();
        return candidates().stream()
                .filter(field -> !taken.contains(field.getIdAsLong()))
                .findFirst();
    }

    /** Which part this field is, if any. */
    public Optional<Part> partOf(CustomField field) {
        return Arrays.stream(Part.values())
                .filter(part -> find(part)
                        .filter(found -> found.getId().equals(field.getId()))
                        .isPresent())
                .findFirst();
    }

    /** The field of a part, if its configuration covers this issue's project and type. */
    public Optional<CustomField> on(Issue issue, Part part) {
        return find(part).filter(field -> field.getRelevantConfig(issue) != null);
    }

    private static boolean ours(CustomField field) {
        return field.getCustomFieldType() != null
                && PurposeField.KEY.equals(field.getCustomFieldType().getKey());
    }
}
