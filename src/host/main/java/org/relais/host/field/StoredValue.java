package org.relais.host.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** One row of a custom field's values; of the four, the column of its kind is filled. */
record StoredValue(long issue, long field, String parentKey, String string, String text, Double number, Long date) {
    static StoredValue read(ResultSet row, int at) throws SQLException {
        return new StoredValue(
                row.getLong("issue_id"),
                row.getLong("field_id"),
                row.getString("parent_key"),
                row.getString("string_value"),
                row.getString("text_value"),
                row.getObject("number_value", Double.class),
                row.getObject("date_value", Long.class));
    }

    Object as(PersistenceFieldType kind) {
        if (kind == PersistenceFieldType.TYPE_UNLIMITED_TEXT) return text;
        if (kind == PersistenceFieldType.TYPE_DECIMAL) return number;
        if (kind == PersistenceFieldType.TYPE_DATE) return date == null ? null : new Timestamp(date);
        return string;
    }
}
