package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * A field type whose value is a text; the empty text is no value.
 *
 * <p>Unconfirmed: limited text as the default, its limit of 255 characters and the key of the refusal. Jira's also
 * speaks for REST and project import, which is left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html">Javadoc</a>
 */
public class GenericTextCFType extends AbstractSingleFieldType<String> implements SortableCustomField<String> {
    private static final int LIMITED = Integer.parseInt("255");

    private final TextFieldCharacterLengthValidator lengths;
    private final JiraAuthenticationContext visitor;

    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
        lengths = textFieldCharacterLengthValidator;
        visitor = jiraAuthenticationContext;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String customFieldObject) {
        return customFieldObject.isEmpty() ? null : customFieldObject;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return databaseValue.toString();
    }

    @Override
    public String getStringFromSingularObject(String singularObject) {
        return singularObject;
    }

    @Override
    public String getSingularObjectFromString(String string) throws FieldValidationException {
        return string == null || string.isEmpty() ? null : string;
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        String value = super.getValueFromCustomFieldParams(parameters);
        if (value == null) return null;
        if (getDatabaseType() == PersistenceFieldType.TYPE_LIMITED_TEXT && value.length() > LIMITED) {
            throw tooLong(LIMITED);
        }
        if (lengths.isTextTooLong(value)) throw tooLong(lengths.getMaximumNumberOfCharacters());
        return value;
    }

    @Override
    public int compare(String customFieldObjectValue1, String customFieldObjectValue2, FieldConfig fieldConfig) {
        return customFieldObjectValue1.compareTo(customFieldObjectValue2);
    }

    private FieldValidationException tooLong(long limit) {
        return new FieldValidationException(
                visitor.getI18nHelper().getText("field.error.text.toolong", String.valueOf(limit)));
    }
}
