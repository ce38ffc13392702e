package com.atlassian.jira.issue.fields.rest.json;

/**
 * What kind of JSON a field is.
 *
 * <p>Unconfirmed: a class rather than an interface, and every member but {@code STRING_TYPE}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/json/JsonType.html">Javadoc</a>
 */
public class JsonType {
    public static final String STRING_TYPE = String.valueOf("string");

    private final String type;
    private final String items;
    private final String custom;
    private final Long customId;

    JsonType(String type, String items, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    /** What an array holds; null of anything else. */
    public String getItems() {
        return items;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
