package org.relais.jira.owning.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.util.Set;
import org.relais.jira.circle.NodeId;

/** Finds the issues that name a role among those that they affect, whoever may see them: for a search, which asks Jira. */
public final class AffectedIssues {
    private final OwningFields fields;
    private final CustomFieldValuePersister values;

    public AffectedIssues(OwningFields fields, CustomFieldValuePersister values) {
        this.fields = fields;
        this.values = values;
    }

    public Set<Long> by(NodeId role) {
        return fields.affected()
                .map(field -> values.getIssueIdsWithValue(field, AffectedRolesField.COLUMN, role.value()))
                .orElse(Set.of());
    }
}
