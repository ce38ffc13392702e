package org.relais.host.search.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.search.jql.JqlError;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds issues by their keys or ids. An issue that the searcher may not see is one that does not exist.
 *
 * @param field the field that sentences speak of
 * @param visible the condition that the searcher may see the issue {@code i}
 */
record IssueLookup(String field, JdbcClient jdbc, SqlPart visible) {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** An issue, and where it stands among those of its project. */
    record Found(long id, String key, long project, long number) {}

    /** The ids of these issues; ids that a function gave are taken as they are. */
    List<Long> ids(List<Literal> values) {
        List<Long> ids = new ArrayList<>();
        for (Literal value : values) if (value.number() != null) ids.add(value.number());
        named(values.stream().filter(value -> value.number() == null).toList()).forEach(issue -> ids.add(issue.id()));
        return ids.stream().distinct().toList();
    }

    /** The issues of these names; who types one that does not exist is told so. */
    List<Found> named(List<Literal> values) {
        if (values.isEmpty()) return List.of();
        Map<String, Found> byName = find(values.stream().map(IssueLookup::upper).toList());
        for (Literal value : values)
            if (value.typed() && !byName.containsKey(upper(value))) throw JqlError.ISSUE.of(value.text(), field);
        return values.stream()
                .map(value -> byName.get(upper(value)))
                .filter(found -> found != null)
                .toList();
    }

    private Map<String, Found> find(Collection<String> names) {
        List<Long> ids = names.stream()
                .filter(name -> ID.matcher(name).matches())
                .map(Long::valueOf)
                .toList();
        SqlPart query = SqlPart.of("select i.id, i.issue_key, i.project_id, i.number from issue i where")
                .then(SqlPart.any(List.of(SqlPart.among("i.issue_key", names), SqlPart.among("i.id", ids)))
                        .and(visible));
        return jdbc
                .sql(query.sql())
                .params(query.params())
                .query((row, number) -> new Found(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list()
                .stream()
                .flatMap(issue -> Stream.of(Map.entry(issue.key, issue), Map.entry(String.valueOf(issue.id), issue)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String upper(Literal value) {
        return value.text().toUpperCase(Locale.ROOT);
    }
}
