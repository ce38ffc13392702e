package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes descriptions of JSON.
 *
 * <p>Unconfirmed: {@code customArray}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/json/JsonTypeBuilder.html">Javadoc</a>
 */
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    public static JsonType custom(String type, String customKey, Long id) {
        return new JsonType(type, null, customKey, id);
    }

    public static JsonType customArray(String itemType, String customKey, Long id) {
        return new JsonType("array", itemType, customKey, id);
    }
}
