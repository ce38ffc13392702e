package org.relais.host.plugin.field;

import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;

/** What a field type is told about itself. */
record TypeDescriptor(String completeKey, String name, String description) implements CustomFieldTypeModuleDescriptor {
    @Override
    public String getCompleteKey() {
        return completeKey;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
