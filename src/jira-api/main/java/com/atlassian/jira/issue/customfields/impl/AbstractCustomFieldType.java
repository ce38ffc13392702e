package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The part of a field type that does not depend on how its values are stored.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/impl/AbstractCustomFieldType.html">Javadoc</a>
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        descriptor = customFieldTypeModuleDescriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getDescription() {
        return descriptor.getDescription();
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    /** Null: bulk edit is allowed; otherwise the i18n key of the reason why it is not. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    @Override
    public boolean isRenderable() {
        return false;
    }
}
