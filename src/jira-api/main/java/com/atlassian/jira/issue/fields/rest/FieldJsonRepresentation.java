package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A value as Jira's REST API shows it.
 *
 * <p>Unconfirmed: the getter.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/FieldJsonRepresentation.html">Javadoc</a>
 */
public class FieldJsonRepresentation {
    private final JsonData data;

    public FieldJsonRepresentation(JsonData data) {
        this.data = data;
    }

    public JsonData getStandardData() {
        return data;
    }
}
