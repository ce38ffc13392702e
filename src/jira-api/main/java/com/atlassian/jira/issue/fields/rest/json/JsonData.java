package com.atlassian.jira.issue.fields.rest.json;

/**
 * Something that can be written as JSON.
 *
 * <p>Unconfirmed: the getter.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/json/JsonData.html">Javadoc</a>
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
