package org.relais.host.search.function;

import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.jql.JqlError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a group. */
record MembersOf(JdbcClient jdbc) implements BuiltIn {
    @Override
    public String name() {
        return "membersOf";
    }

    @Override
    public String usage() {
        return "membersOf(\"group\")";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.PERSON;
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        if (arguments.size() != 1) throw misused();
        String group = jdbc.sql("select name from person_group where lower(name) = lower(?)")
                .param(arguments.get(0))
                .query(String.class)
                .optional()
                .orElseThrow(() -> JqlError.GROUP.of(arguments.get(0)));
        return jdbc
                .sql("select p.username from membership m join person p on p.user_key = m.user_key"
                        + " where m.group_name = ?")
                .param(group)
                .query(String.class)
                .list()
                .stream()
                .map(Literal::given)
                .toList();
    }
}
