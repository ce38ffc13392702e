package org.relais.host.web.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** How the host lays out every custom field: shown, not required, with its own description. */
record PlainLayout(CustomField field) implements FieldLayoutItem {
    @Override
    public String getFieldDescription() {
        return field.getDescription();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public boolean isHidden() {
        return false;
    }
}
