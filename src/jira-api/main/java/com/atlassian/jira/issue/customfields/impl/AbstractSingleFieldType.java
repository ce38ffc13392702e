package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.List;
import java.util.Set;

/**
 * A field type that holds one value per issue, in one column of Jira's value table.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/impl/AbstractSingleFieldType.html">Javadoc</a>
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), column(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), column(value));
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return stored == null || stored.isEmpty() ? null : read(stored.get(0));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        return read(genericConfigManager.retrieve(DEFAULT_VALUE_TYPE, String.valueOf(fieldConfig.getId())));
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        Object stored = value == null ? null : getDbValueFromObject(value);
        genericConfigManager.update(DEFAULT_VALUE_TYPE, String.valueOf(fieldConfig.getId()), stored);
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Object text = getStringValueFromCustomFieldParams(parameters);
        return text == null ? null : getSingularObjectFromString(text.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters == null ? null : parameters.getFirstValueForNullKey();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            T unused = getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException refused) {
            errorCollectionToAddTo.addError(config.getFieldId(), refused.getMessage(), Reason.VALIDATION_FAILED);
        }
    }

    private List<Object> column(T value) {
        Object stored = value == null ? null : getDbValueFromObject(value);
        return stored == null ? List.of() : List.of(stored);
    }

    /** What is stored but is no value any more reads as none. */
    private T read(Object stored) {
        try {
            return stored == null ? null : getObjectFromDbValue(stored);
        } catch (FieldValidationException noLongerValid) {
            return null;
        }
    }
}
