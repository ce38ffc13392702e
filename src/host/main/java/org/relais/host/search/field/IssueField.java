package org.relais.host.search.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An issue, named by its key or id. An issue that the searcher may not see is one that does not exist. */
record IssueField(
        String name,
        String column,
        boolean canBeEmpty,
        Set<Operator> operators,
        JdbcClient jdbc,
        SqlPart visible,
        Optional<Sorting> sorting)
        implements Field {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private record Found(long id, String key, long project, long number) {}

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public SqlPart filled() {
        return SqlPart.of(column + " is not null");
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        Stream<Long> given = values.stream().map(Literal::number).filter(number -> number != null);
        List<Found> named =
                named(values.stream().filter(value -> value.number() == null).toList());
        if (test == Operator.EQUALS)
            return SqlPart.among(
                    column,
                    Stream.concat(given, named.stream().map(Found::id))
                            .distinct()
                            .toList());
        // Only issues of one project can stand before or after each other
        return SqlPart.any(named.stream()
                .map(issue ->
                        SqlPart.of("i.project_id = ? and i.number " + test.sign() + " ?", issue.project, issue.number))
                .toList());
    }

    private List<Found> named(List<Literal> values) {
        if (values.isEmpty()) return List.of();
        Map<String, Found> byName = find(values.stream().map(IssueField::upper).toList());
        for (Literal value : values)
            if (value.typed() && !byName.containsKey(upper(value))) throw JqlError.ISSUE.of(value.text(), name);
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
