package org.relais.host.search.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds rows {@code x} of a table by one of several columns; a later column is only asked for what the earlier ones did
 * not find.
 */
record TableLookup(JdbcClient jdbc, String table, String id, String project, LongPredicate seen, List<String> columns)
        implements Lookup {
    private static final String OF_NO_PROJECT = "cast(null as bigint)";

    private record Hit(String name, Object id, Long project) {}

    /** Over a table whose rows belong to no project. */
    static TableLookup open(JdbcClient jdbc, String table, String id, String... columns) {
        return new TableLookup(jdbc, table, id, OF_NO_PROJECT, any -> true, List.of(columns));
    }

    /** {@inheritDoc} What belongs to projects has numbers, everything else texts. */
    @Override
    public Object id(long number) {
        return project.equals(OF_NO_PROJECT) ? String.valueOf(number) : (Object) number;
    }

    @Override
    public Map<String, List<Object>> find(Collection<String> names) {
        Map<String, List<Object>> found = new HashMap<>();
        for (String column : columns) {
            Set<String> left =
                    names.stream().filter(name -> !found.containsKey(name)).collect(Collectors.toSet());
            for (Hit hit : hits(column, left))
                found.computeIfAbsent(hit.name, name -> new ArrayList<>()).add(hit.id);
        }
        return found;
    }

    // The database forgets accents as well as case, because its lower() may know of neither; Java decides
    private List<Hit> hits(String column, Set<String> names) {
        if (names.isEmpty()) return List.of();
        SqlPart query = SqlPart.of("select " + column + ", " + id + ", " + project + " from " + table + " x where")
                .then(SqlPart.among(
                        Folding.sql(column), names.stream().map(Folding::java).toList()));
        return jdbc
                .sql(query.sql())
                .params(query.params())
                .query((row, number) -> new Hit(
                        row.getString(1).toLowerCase(Locale.ROOT), row.getObject(2), row.getObject(3, Long.class)))
                .list()
                .stream()
                .filter(hit -> names.contains(hit.name) && (hit.project == null || seen.test(hit.project)))
                .toList();
    }
}
