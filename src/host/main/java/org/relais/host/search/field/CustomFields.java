package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Custom fields as a query sees them. */
record CustomFields(FieldSources sources, Searcher searcher) {
    Optional<Field> named(String name) {
        return sources.custom().byName(name).map(this::field);
    }

    Optional<Field> numbered(long id) {
        return sources.custom().byId(id).map(this::field);
    }

    private Field field(SearchField field) {
        String name = field.name();
        SqlPart own = SqlPart.of("custom_field_value v where v.field_id = ?", field.id());
        SqlPart here = own.then("and v.issue_id = i.id");
        Holding texts = Holding.rows(here, "v.string_value", "v.text_value");
        return switch (field.kind()) {
            case TEXT -> text(field, texts, byText(own));
            case EXACT -> HeldField.exact(name, texts, byText(own));
            case LABELS -> HeldField.anyCase(name, texts, byText(own));
            case NUMBER -> HeldField.number(name, Holding.rows(here, "v.number_value"), by("v.number_value", own));
            case DATE -> moment(name, here, own, new Moments(searcher.now()).midnights(name, sources.zone()));
            case DATE_TIME -> moment(name, here, own, new Moments(searcher.now()).millis(name));
            case USER -> choices().people(name, Holding.rows(here, "v.string_value"), byPerson(own));
            case OPTION -> choices().option(field, Holding.rows(here, "v.string_value"), byOption(own));
            case ISSUE -> issue(field, here, own);
        };
    }

    private Choices choices() {
        return new Choices(sources.jdbc(), project -> true);
    }

    private Field text(SearchField field, Holding texts, Optional<Sorting> sorting) {
        SqlPart place = SqlPart.of("x.source = 'field' and x.source_id = ?", field.id());
        return new TextField(field.name(), Operators.WORDS, texts.filled(), List.of(place), sources.texts(), sorting);
    }

    private static Field moment(String name, SqlPart here, SqlPart own, Function<Literal, Object> written) {
        return HeldField.moment(name, Holding.rows(here, "v.date_value"), written, true, by("v.date_value", own));
    }

    /** The other issue is kept by its id, whether as a number or as a text. */
    private Field issue(SearchField field, SqlPart here, SqlPart own) {
        IssueLookup lookup = new IssueLookup(
                field.name(), sources.jdbc(), sources.visibility().issues(searcher.user()));
        HeldField.Matching same = (test, values) -> {
            List<Long> ids = lookup.ids(values);
            List<String> texts = ids.stream().map(String::valueOf).toList();
            return held ->
                    held.equals("v.number_value") ? SqlPart.among(held, doubles(ids)) : SqlPart.among(held, texts);
        };
        return new HeldField(
                field.name(),
                Field.Kind.ISSUE,
                Operators.VALUES,
                true,
                Holding.rows(here, "v.string_value", "v.number_value"),
                same,
                by("coalesce(cast(v.number_value as varchar(60)), v.string_value)", own));
    }

    private static List<Double> doubles(List<Long> ids) {
        return ids.stream().map(Long::doubleValue).toList();
    }

    private static Optional<Sorting> byText(SqlPart own) {
        return by("lower(coalesce(v.string_value, cast(v.text_value as varchar(255))))", own);
    }

    private static Optional<Sorting> byPerson(SqlPart own) {
        SqlPart named = new SqlPart(
                own.sql().replace(" where", " join person p on p.user_key = v.string_value where"), own.params());
        return by("lower(p.display_name)", named);
    }

    private static Optional<Sorting> byOption(SqlPart own) {
        SqlPart named = new SqlPart(
                own.sql()
                        .replace(
                                " where",
                                " join custom_field_option o on cast(o.id as varchar(60)) = v.string_value where"),
                own.params());
        return by("o.position", named);
    }

    private static Optional<Sorting> by(String least, SqlPart rows) {
        return Optional.of(Sorting.byLeast(least, rows));
    }
}
