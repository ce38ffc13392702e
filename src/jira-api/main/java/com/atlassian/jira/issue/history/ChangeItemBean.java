package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * How one field changed: what is stored, and what people read.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/history/ChangeItemBean.html">Javadoc</a>
 */
public class ChangeItemBean {
    /** The type of Jira's own fields. */
    public static final String STATIC_FIELD = String.valueOf("jira");
    /** The type of custom fields. */
    public static final String CUSTOM_FIELD = String.valueOf("custom");

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }
}
