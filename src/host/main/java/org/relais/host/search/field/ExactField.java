package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** Texts that are compared as a whole, with any text: labels, which forget case, and exact custom fields. */
record ExactField(String name, Holding holding, boolean anyCase, Optional<Sorting> sorting) implements Field {
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
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        List<String> texts = values.stream().map(Literal::text).toList();
        if (!anyCase) return holding.any(value -> SqlPart.among(value, texts));
        List<String> lower = values.stream().map(Literal::lower).toList();
        return holding.any(value ->
                SqlPart.any(List.of(SqlPart.among(value, texts), SqlPart.among("lower(" + value + ")", lower))));
    }
}
