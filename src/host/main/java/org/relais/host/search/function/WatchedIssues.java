package org.relais.host.search.function;

import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issues that the searcher watches. */
record WatchedIssues(JdbcClient jdbc) implements BuiltIn {
    @Override
    public String name() {
        return "watchedIssues";
    }

    @Override
    public String usage() {
        return "watchedIssues()";
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
        if (!arguments.isEmpty()) throw misused();
        if (searcher.user() == null) return List.of();
        return jdbc
                .sql("select issue_id from issue_watcher where user_key = ?")
                .param(searcher.user().getKey())
                .query(Long.class)
                .list()
                .stream()
                .map(Literal::given)
                .toList();
    }
}
