package org.relais.jira.owning.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relais.jira.circle.NodeId;

/**
 * Finds the custom fields <em>Owning role</em> and <em>Affected roles</em>: the oldest of each type, so that there is
 * nothing to choose and nothing to lose in a restore.
 */
public final class OwningFields {
    private final CustomFieldManager fields;

    public OwningFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** All custom fields of a type of ours, the oldest first. */
    public List<CustomField> all(String type) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && type.equals(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getIdAsLong))
                .toList();
    }

    public Optional<CustomField> owning() {
        return all(OwningRoleField.KEY).stream().findFirst();
    }

    public Optional<CustomField> affected() {
        return all(AffectedRolesField.KEY).stream().findFirst();
    }

    /** Whether the field <em>Owning role</em> covers this issue's project and type. */
    public boolean on(Issue issue) {
        return owning().filter(field -> field.getRelevantConfig(issue) != null).isPresent();
    }

    /** The role that an issue belongs to, whether or not there still is such a role. */
    public Optional<NodeId> role(Issue issue) {
        return owning().filter(field -> field.getRelevantConfig(issue) != null)
                .map(issue::getCustomFieldValue)
                .map(Object::toString)
                .filter(NodeId::fits)
                .map(NodeId::new);
    }

    /** The roles that an issue affects, whether or not there still are such roles. */
    public List<NodeId> affected(Issue issue) {
        return affected()
                .filter(field -> field.getRelevantConfig(issue) != null)
                .map(issue::getCustomFieldValue)
                .filter(Collection.class::isInstance)
                .map(value -> ((Collection<?>) value)
                        .stream()
                                .map(Object::toString)
                                .filter(NodeId::fits)
                                .map(NodeId::new)
                                .toList())
                .orElse(List.of());
    }
}
