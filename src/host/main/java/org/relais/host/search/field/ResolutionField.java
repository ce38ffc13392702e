package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** The resolution: a choice in which "Unresolved" stands for none. */
record ResolutionField(ChoiceField choice) implements Field {
    private static final String NONE = "unresolved";

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
        return choice.operators();
    }

    @Override
    public boolean canBeEmpty() {
        return choice.canBeEmpty();
    }

    @Override
    public boolean meansEmpty(Literal value) {
        return value.lower().equals(NONE);
    }

    @Override
    public SqlPart filled() {
        return choice.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        return choice.matches(test, values);
    }

    @Override
    public Optional<Sorting> sorting() {
        return choice.sorting();
    }
}
