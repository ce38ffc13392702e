package org.relais.host.search.field;

import java.time.Instant;
import java.util.Optional;

/** Custom fields as a query sees them. */
record CustomFields(SearchFields fields, Moments moments) {
    private static final String ROWS = "custom_field_value v where v.issue_id = i.id and";

    /** The texts that an issue has in the custom fields of which a condition on {@code v} holds. */
    static Holding values(SqlPart condition) {
        return Holding.rows(SqlPart.of(ROWS).then(condition), "v.string_value", "v.text_value");
    }

    Optional<Field> named(String name) {
        return fields.byName(name).map(this::field);
    }

    Optional<Field> numbered(long id) {
        return fields.byId(id).map(this::field);
    }

    private Field field(SearchField field) {
        SqlPart own = SqlPart.of("v.field_id = ?", field.id());
        return switch (field.kind()) {
            case TEXT -> new TextField(field.name(), values(own), byText(own));
            case EXACT_TEXT -> new ExactField(field.name(), values(own), false, byText(own));
            case NUMBER ->
                new NumberField(
                        field.name(),
                        Holding.rows(SqlPart.of(ROWS).then(own), "v.number_value"),
                        Optional.of(sorting("v.number_value", own)));
            case DATE ->
                new DateField(
                        field.name(),
                        Holding.rows(SqlPart.of(ROWS).then(own), "v.date_value"),
                        moments,
                        Instant::toEpochMilli,
                        true,
                        Optional.of(sorting("v.date_value", own).descending()));
        };
    }

    private static Optional<Sorting> byText(SqlPart own) {
        return Optional.of(sorting("lower(coalesce(v.string_value, cast(v.text_value as varchar(255))))", own));
    }

    private static Sorting sorting(String least, SqlPart own) {
        return Sorting.byLeast(least, SqlPart.of("custom_field_value v where").then(own));
    }
}
