package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** Prose, searched by the words it holds. */
record TextField(String name, Holding holding, Optional<Sorting> sorting) implements Field {
    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.WORDS;
    }

    @Override
    public boolean canBeEmpty() {
        return true;
    }

    @Override
    public SqlPart filled() {
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        return SqlPart.any(values.stream().map(this::words).toList());
    }

    private SqlPart words(Literal value) {
        WordSearch search = WordSearch.of(value.text());
        if (search.words().isEmpty()) throw JqlError.BLANK.of(name);
        return holding.any(search::test);
    }
}
