package org.relais.host.search.filter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.people.Person;
import org.relais.host.people.PersonRow;
import org.relais.host.search.field.SqlPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filters as rows: two statements for a list of them. */
record FilterRows(JdbcClient jdbc) {
    /** The filters {@code f} that meet a condition, by name, as this person reads them. */
    List<SavedFilter> where(SqlPart condition, Person reader, int most) {
        SqlPart query = SqlPart.of(
                        "select f.id, f.name, f.description, f.jql, f.column_list, f.updated_at,"
                                + " exists (select 1 from filter_favourite v where v.filter_id = f.id"
                                + " and v.user_key = ?) as mine,"
                                + " (select count(*) from filter_favourite v where v.filter_id = f.id) as liked"
                                + PersonRow.columns("p", "owner")
                                + " from saved_filter f join person p on p.user_key = f.owner_key where",
                        reader == null ? "" : reader.key())
                .then(condition)
                .then("order by lower(f.name), f.id limit " + most);
        List<SavedFilter> found = jdbc.sql(query.sql())
                .params(query.params())
                .query((row, n) -> new SavedFilter(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        PersonRow.read(row, "owner"),
                        row.getString("jql"),
                        columns(row.getString("column_list")),
                        List.of(),
                        row.getBoolean("mine"),
                        row.getLong("liked"),
                        Instant.ofEpochMilli(row.getLong("updated_at"))))
                .list();
        Map<Long, List<Share>> shares =
                shares(found.stream().map(SavedFilter::id).toList());
        return found.stream()
                .map(one -> with(one, shares.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SavedFilter with(SavedFilter one, List<Share> shares) {
        return new SavedFilter(
                one.id(),
                one.name(),
                one.description(),
                one.owner(),
                one.jql(),
                one.columns(),
                shares,
                one.favourite(),
                one.favourites(),
                one.updated());
    }

    private Map<Long, List<Share>> shares(Collection<Long> filters) {
        if (filters.isEmpty()) return Map.of();
        SqlPart query = SqlPart.of("select filter_id, holder_kind, holder from filter_share where")
                .then(SqlPart.among("filter_id", filters))
                .then("order by holder_kind, holder");
        record Row(long filter, Share share) {}
        return jdbc
                .sql(query.sql())
                .params(query.params())
                .query((row, n) ->
                        new Row(row.getLong(1), new Share(Share.With.of(row.getString(2)), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::filter, Collectors.mapping(Row::share, Collectors.toList())));
    }

    static List<String> columns(String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Stream.of(stored.split(",")).toList();
    }
}
