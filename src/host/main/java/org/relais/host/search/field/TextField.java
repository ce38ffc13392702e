package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;
import org.relais.host.search.text.TextSearch;

/**
 * Prose, searched by the words it holds.
 *
 * @param filled the condition that there is any
 * @param places where its texts stand in the index: conditions on the row {@code x} of {@code issue_text}, of the issue {@code i}
 */
record TextField(
        String name,
        Set<Operator> operators,
        SqlPart filled,
        List<SqlPart> places,
        TextSearch texts,
        Optional<Sorting> sorting)
        implements Field {
    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public boolean canBeEmpty() {
        return true;
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        return texts.in(
                places,
                values.stream().map(value -> texts.read(name, value.text())).toList());
    }
}
