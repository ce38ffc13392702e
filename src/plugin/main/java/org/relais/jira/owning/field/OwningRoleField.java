package org.relais.jira.owning.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The custom field type <em>Owning role</em>: Jira keeps the id of the role, people type and read its path. What a reader
 * may not see is not shown to them.
 */
public class OwningRoleField extends GenericTextCFType {
    /** The type's complete module key, under which Jira knows the fields of this type. */
    public static final String KEY = "org.relais.jira:owning-role";

    private final TypedRole roles;

    @Inject
    public OwningRoleField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext visitor,
            TypedRole roles) {
        super(values, configurations, lengths, visitor);
        this.roles = roles;
    }

    @Override
    public String getSingularObjectFromString(String typed) throws FieldValidationException {
        return roles.read(typed).orElse(null);
    }

    /** {@inheritDoc} For the form: the path of what is stored, and whatever was typed as it was typed. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return typed(parameters).map(roles::entry).orElse(null);
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Optional<String> typed = typed(parameters);
        return typed.isEmpty() ? null : getSingularObjectFromString(typed.get());
    }

    private static Optional<String> typed(CustomFieldParams parameters) {
        return Optional.ofNullable(parameters)
                .map(CustomFieldParams::getFirstValueForNullKey)
                .map(Object::toString);
    }

    @Override
    public String getChangelogString(CustomField field, String value) {
        return value == null ? null : roles.told(value);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        if (issue != null && issue.getId() != null && issue.getCustomFieldValue(field) instanceof String id) {
            roles.path(id).ifPresent(path -> parameters.put("relaisRole", new RoleLine(id, path)));
            roles.kept(id).ifPresent(kept -> {
                parameters.put("relaisStored", id);
                parameters.put("relaisKept", kept);
            });
        }
        return parameters;
    }
}
