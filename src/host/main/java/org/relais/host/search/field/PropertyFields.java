package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import org.relais.host.search.jql.FieldName;
import org.relais.host.search.property.Extract;

/** Indexed values of properties as a query sees them. */
record PropertyFields(FieldSources sources, Searcher searcher) {
    Optional<Field> at(FieldName.Property property) {
        return sources.extracts().at(property.key(), property.path()).map(extract -> field(extract.jqlName(), extract));
    }

    Optional<Field> alias(String name) {
        return sources.extracts().alias(name).map(extract -> field(name, extract));
    }

    private Field field(String name, Extract extract) {
        SqlPart own = SqlPart.of("property_value v where v.extract_id = ?", extract.id());
        SqlPart here = own.then("and v.issue_id = i.id");
        return switch (extract.kind()) {
            case TEXT -> text(name, extract);
            case STRING ->
                HeldField.exact(name, Holding.rows(here, "v.string_value"), sorting("lower(v.string_value)", own));
            case NUMBER -> HeldField.number(name, Holding.rows(here, "v.number_value"), sorting("v.number_value", own));
            case DATE ->
                HeldField.moment(
                        name,
                        Holding.rows(here, "v.date_value"),
                        new Moments(searcher.now()).millis(name),
                        true,
                        sorting("v.date_value", own));
            case USER ->
                new Choices(sources.jdbc(), project -> true)
                        .people(name, Holding.rows(here, "v.string_value"), sorting("v.string_value", own));
        };
    }

    private Field text(String name, Extract extract) {
        SqlPart place = SqlPart.of("x.source = 'property' and x.source_id = ?", extract.id());
        SqlPart filled = SqlPart.of("i.id in (select x.issue_id from issue_text x where")
                .then(place)
                .then(")");
        return new TextField(name, Operators.WORDS, filled, List.of(place), sources.texts(), Optional.empty());
    }

    private static Optional<Sorting> sorting(String least, SqlPart rows) {
        return Optional.of(Sorting.byLeast(least, rows));
    }
}
