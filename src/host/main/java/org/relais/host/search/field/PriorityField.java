package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** The priority: a choice in which one is higher than another. The highest stands first in its table. */
record PriorityField(ChoiceField choice) implements Field {
    @Override
    public String name() {
        return choice.name();
    }

    @Override
    public Kind kind() {
        return choice.kind();
    }

    @Override
    public Set<Operator> operators() {
        return Operators.ORDERED;
    }

    @Override
    public boolean canBeEmpty() {
        return choice.canBeEmpty();
    }

    @Override
    public SqlPart filled() {
        return choice.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        if (test == Operator.EQUALS) return choice.matches(test, values);
        return SqlPart.of("exists (select 1 from priority mine, priority other where mine.id = i.priority_id"
                        + " and other.position " + test.sign() + " mine.position and")
                .then(SqlPart.among("other.id", choice.ids(values)))
                .then(")");
    }

    @Override
    public Optional<Sorting> sorting() {
        return choice.sorting().map(Sorting::reversed).map(Sorting::descending);
    }
}
