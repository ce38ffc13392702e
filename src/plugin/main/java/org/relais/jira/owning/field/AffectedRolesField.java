package org.relais.jira.owning.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.circle.NodeId;

/**
 * The custom field type <em>Affected roles</em>: a row with an id for each role, at most {@value #MOST}. It has no
 * searcher; {@code issue in affectsRole(…)} finds what affects a role.
 */
public class AffectedRolesField extends AbstractCustomFieldType<Collection<String>, String> {
    /** The type's complete module key. */
    public static final String KEY = "org.relais.jira:affected-roles";

    static final int MOST = 50;
    static final PersistenceFieldType COLUMN = PersistenceFieldType.TYPE_LIMITED_TEXT;

    private final CustomFieldValuePersister values;
    private final GenericConfigManager configurations;
    private final TypedRole roles;
    private final RequestView request;

    @Inject
    public AffectedRolesField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TypedRole roles,
            RequestView request) {
        this.values = values;
        this.configurations = configurations;
        this.roles = roles;
        this.request = request;
    }

    // --- one role

    /** {@inheritDoc} One that the reader may not see is written so that a form keeps it. */
    @Override
    public String getStringFromSingularObject(String role) {
        return roles.kept(role).orElse(role);
    }

    @Override
    public String getSingularObjectFromString(String typed) throws FieldValidationException {
        return roles.read(typed).orElse(null);
    }

    // --- what is stored

    @Override
    public Collection<String> getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = issue.getId() == null ? null : values.getValues(field, issue.getId(), COLUMN);
        return sorted(stored);
    }

    private static Collection<String> sorted(Collection<?> stored) {
        if (stored == null || stored.isEmpty()) return null; // as Jira says that there is no value
        return List.copyOf(stored.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<String> value) {
        values.createValues(field, issue.getId(), COLUMN, column(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<String> value) {
        values.updateValues(field, issue.getId(), COLUMN, column(value));
    }

    private static Collection<String> column(Collection<String> value) {
        return value == null ? List.of() : List.copyOf(new LinkedHashSet<>(value));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return values.removeAllValues(field.getId());
    }

    /** {@inheritDoc} Kept as one text, since Jira keeps one value for a default. */
    @Override
    public Collection<String> getDefaultValue(FieldConfig config) {
        Object kept = configurations.retrieve(DEFAULT_VALUE_TYPE, String.valueOf(config.getId()));
        if (kept == null) return null;
        return sorted(
                Stream.of(kept.toString().split("\n")).filter(NodeId::fits).toList());
    }

    @Override
    public void setDefaultValue(FieldConfig config, Collection<String> value) {
        String kept = value == null || value.isEmpty() ? null : String.join("\n", value);
        configurations.update(DEFAULT_VALUE_TYPE, String.valueOf(config.getId()), kept);
    }

    @Override
    public boolean valuesEqual(Collection<String> one, Collection<String> other) {
        return Objects.equals(sorted(one), sorted(other));
    }

    // --- what is typed: a role a line

    private static List<String> lines(CustomFieldParams parameters) {
        List<String> lines = new ArrayList<>();
        if (parameters == null) return lines;
        for (Object sent : parameters.getAllValues()) {
            if (sent != null)
                sent.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
        }
        return lines;
    }

    @Override
    public Collection<String> getValueFromCustomFieldParams(CustomFieldParams parameters)
            throws FieldValidationException {
        Set<String> read = new LinkedHashSet<>();
        for (String line : lines(parameters)) roles.read(line).ifPresent(read::add);
        if (read.size() > MOST) {
            throw new FieldValidationException(
                    request.sentence("owning.typed.too-many", (Object) MOST, (Object) read.size()));
        }
        return sorted(read);
    }

    /** {@inheritDoc} The lines of the form: paths of what is stored, and whatever was typed as it was typed. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        List<String> lines = lines(parameters);
        return lines.isEmpty() ? null : lines.stream().map(roles::entry).collect(Collectors.joining("\n"));
    }

    @Override
    public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {
        try {
            Collection<String> unused = getValueFromCustomFieldParams(parameters);
        } catch (FieldValidationException refused) {
            errors.addError(config.getFieldId(), refused.getMessage(), Reason.VALIDATION_FAILED);
        }
    }

    // --- what is read

    @Override
    public String getChangelogValue(CustomField field, Collection<String> value) {
        return value == null ? "" : String.join(", ", value);
    }

    @Override
    public String getChangelogString(CustomField field, Collection<String> value) {
        return value == null ? null : value.stream().map(roles::told).collect(Collectors.joining("; "));
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        List<RoleLine> shown = new ArrayList<>();
        if (issue != null && issue.getId() != null && issue.getCustomFieldValue(field) instanceof Collection<?> ids) {
            for (Object id : ids) {
                roles.path(id.toString()).ifPresent(path -> shown.add(new RoleLine(id.toString(), path)));
            }
        }
        parameters.put("relaisRoles", shown);
        return parameters;
    }
}
