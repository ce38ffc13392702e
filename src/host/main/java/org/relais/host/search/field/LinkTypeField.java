package org.relais.host.search.field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an issue is linked to others: by the name of the link's type, or by how the link reads from this issue. */
record LinkTypeField(String name, JdbcClient jdbc) implements Field {
    @Override
    public Kind kind() {
        return Kind.NAME;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.VALUES;
    }

    @Override
    public boolean canBeEmpty() {
        return true;
    }

    @Override
    public SqlPart filled() {
        return SqlPart.any(List.of(
                SqlPart.of("exists (select 1 from issue_link l where l.source_id = i.id)"),
                SqlPart.of("exists (select 1 from issue_link l where l.destination_id = i.id)")));
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        Set<String> known = new HashSet<>();
        jdbc.sql("select lower(name), lower(inward), lower(outward) from link_type")
                .query(row -> {
                    known.addAll(List.of(row.getString(1), row.getString(2), row.getString(3)));
                });
        for (Literal value : values)
            if (value.typed() && !known.contains(value.lower())) throw JqlError.VALUE.of(value.text(), name);
        List<String> names = values.stream().map(Literal::lower).toList();
        return SqlPart.any(List.of(linked("source_id", "outward", names), linked("destination_id", "inward", names)));
    }

    private static SqlPart linked(String end, String reads, List<String> names) {
        return SqlPart.of("exists (select 1 from issue_link l join link_type t on t.id = l.type_id where l." + end
                        + " = i.id and (")
                .then(SqlPart.among("lower(t.name)", names))
                .then("or")
                .then(SqlPart.among("lower(t." + reads + ")", names))
                .then("))");
    }

    @Override
    public Optional<Sorting> sorting() {
        return Optional.empty();
    }
}
