package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * What a field takes: the values among which to choose, or where to ask for them; either may be null.
 *
 * <p>Unconfirmed: the getters.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/FieldTypeInfo.html">Javadoc</a>
 */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
