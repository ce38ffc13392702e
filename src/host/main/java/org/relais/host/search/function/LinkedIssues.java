package org.relais.host.search.function;

import java.util.List;
import java.util.Locale;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.jql.JqlError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issues that an issue is linked to, in any way or in the ways that are named. */
record LinkedIssues(JdbcClient jdbc, Visibility visibility) implements BuiltIn {
    @Override
    public String name() {
        return "linkedIssues";
    }

    @Override
    public String usage() {
        return "linkedIssues(\"key\", \"is blocked by\", …)";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.ISSUE;
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        if (arguments.isEmpty()) throw misused();
        long issue = issue(arguments.get(0), searcher);
        List<String> ways = arguments.subList(1, arguments.size()).stream()
                .map(way -> way.toLowerCase(Locale.ROOT))
                .toList();
        SqlPart both = linked("l.destination_id", "l.source_id", "t.outward", issue, ways)
                .then("union")
                .then(linked("l.source_id", "l.destination_id", "t.inward", issue, ways));
        return jdbc.sql(both.sql()).params(both.params()).query(Long.class).list().stream()
                .map(Literal::given)
                .toList();
    }

    private long issue(String key, Searcher searcher) {
        SqlPart query = SqlPart.of("select i.id from issue i where i.issue_key = ? and (", key.toUpperCase(Locale.ROOT))
                .then(visibility.issues(searcher.user()))
                .then(")");
        return jdbc.sql(query.sql())
                .params(query.params())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> JqlError.ISSUE.of(key, "linkedIssues"));
    }

    private static SqlPart linked(String other, String one, String way, long issue, List<String> ways) {
        SqlPart links = SqlPart.of(
                "select " + other + " from issue_link l join link_type t on t.id = l.type_id where " + one + " = ?",
                issue);
        return ways.isEmpty() ? links : links.then("and").then(SqlPart.among("lower(" + way + ")", ways));
    }
}
