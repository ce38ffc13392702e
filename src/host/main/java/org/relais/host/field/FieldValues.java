package org.relais.host.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.db.Database;

/** The values of custom fields, a row each, in the column of their kind. */
public final class FieldValues implements CustomFieldValuePersister {
    private static final String FETCHED = "custom field values ";

    private final Database database;

    public FieldValues(Database database) {
        this.database = database;
    }

    @Override
    public void createValues(CustomField field, Long issue, PersistenceFieldType kind, Collection values) {
        createValues(field, issue, kind, values, null);
    }

    @Override
    public void createValues(
            CustomField field, Long issue, PersistenceFieldType kind, Collection values, String parentKey) {
        if (values == null) return;
        for (Object value : values) {
            if (value == null) continue;
            Object stored = value instanceof java.util.Date date ? date.getTime() : value;
            database.jdbc()
                    .sql("insert into custom_field_value (id, field_id, issue_id, parent_key, " + column(kind)
                            + ") values (?, ?, ?, ?, ?)")
                    .params(database.nextId(), field.getIdAsLong(), issue, parentKey, stored)
                    .update();
        }
    }

    @Override
    public void updateValues(CustomField field, Long issue, PersistenceFieldType kind, Collection values) {
        updateValues(field, issue, kind, values, null);
    }

    @Override
    public void updateValues(
            CustomField field, Long issue, PersistenceFieldType kind, Collection values, String parentKey) {
        database.jdbc()
                .sql("delete from custom_field_value where issue_id = :issue and field_id = :field"
                        + (parentKey == null ? " and parent_key is null" : " and parent_key = :parent"))
                .param("issue", issue)
                .param("field", field.getIdAsLong())
                .param("parent", parentKey)
                .update();
        createValues(field, issue, kind, values, parentKey);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issue, PersistenceFieldType kind) {
        return getValues(field, issue, kind, null);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issue, PersistenceFieldType kind, String parentKey) {
        Optional<List<StoredValue>> fetched = database.memory().known(FETCHED + issue);
        if (fetched.isPresent()) {
            return fetched.get().stream()
                    .filter(value ->
                            value.field() == field.getIdAsLong() && Objects.equals(value.parentKey(), parentKey))
                    .map(value -> value.as(kind))
                    .toList();
        }
        return database.jdbc()
                .sql("select " + column(kind) + " from custom_field_value where issue_id = :issue"
                        + " and field_id = :field"
                        + (parentKey == null ? " and parent_key is null" : " and parent_key = :parent")
                        + " order by id")
                .param("issue", issue)
                .param("field", field.getIdAsLong())
                .param("parent", parentKey)
                .query((row, n) -> value(kind, row.getObject(1), row.getString(1)))
                .list();
    }

    /**
     * Reads the values of all custom fields of these issues in one statement. Until the end of the request, or its first
     * write, field types that ask for one of them cost nothing more.
     */
    public void fetch(Collection<Long> issues) {
        if (issues.isEmpty()) return;
        Map<Long, List<StoredValue>> values = database
                .jdbc()
                .sql("select issue_id, field_id, parent_key, string_value, text_value, number_value, date_value"
                        + " from custom_field_value where issue_id in (:ids) order by id")
                .param("ids", issues)
                .query(StoredValue::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(StoredValue::issue));
        issues.forEach(issue -> database.memory().keep(FETCHED + issue, values.getOrDefault(issue, List.of())));
    }

    private static Object value(PersistenceFieldType kind, Object stored, String text) {
        if (kind == PersistenceFieldType.TYPE_DATE) return new Timestamp(((Number) stored).longValue());
        return kind == PersistenceFieldType.TYPE_DECIMAL ? stored : text;
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType kind, Object value) {
        return new HashSet<>(database.jdbc()
                .sql("select issue_id from custom_field_value where field_id = ? and " + column(kind) + " = ?")
                .params(field.getIdAsLong(), value)
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issue, PersistenceFieldType kind, Object value) {
        int gone = database.jdbc()
                .sql("delete from custom_field_value where field_id = ? and issue_id = ? and " + column(kind) + " = ?")
                .params(field.getIdAsLong(), issue, value)
                .update();
        return gone > 0 ? Set.of(issue) : Set.of();
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        long field = Long.parseLong(customFieldId.replace("customfield_", ""));
        Set<Long> issues = new HashSet<>(database.jdbc()
                .sql("select distinct issue_id from custom_field_value where field_id = ?")
                .param(field)
                .query(Long.class)
                .list());
        database.jdbc()
                .sql("delete from custom_field_value where field_id = ?")
                .param(field)
                .update();
        return issues;
    }

    private static String column(PersistenceFieldType kind) {
        if (kind == PersistenceFieldType.TYPE_UNLIMITED_TEXT) return "text_value";
        if (kind == PersistenceFieldType.TYPE_DECIMAL) return "number_value";
        if (kind == PersistenceFieldType.TYPE_DATE) return "date_value";
        return "string_value";
    }
}
