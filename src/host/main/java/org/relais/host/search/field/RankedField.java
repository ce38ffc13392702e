package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/**
 * A choice in which one stands before another: priorities, of which the highest stands first, and resolutions.
 *
 * @param none another word for having none, in lower case, or null
 */
record RankedField(ChoiceField choice, String table, boolean highestFirst, String none) implements Field {
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
    public boolean meansEmpty(Literal value) {
        return value.lower().equals(none);
    }

    @Override
    public SqlPart filled() {
        return choice.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        if (test == Operator.EQUALS) return choice.matches(test, values);
        String first = highestFirst ? "other" : "mine";
        String second = highestFirst ? "mine" : "other";
        return SqlPart.of("exists (select 1 from " + table + " mine, " + table + " other where mine.id = i." + table
                        + "_id and " + first + ".position " + test.sign() + " " + second + ".position and")
                .then(SqlPart.among("other.id", choice.ids(values)))
                .then(")");
    }

    @Override
    public Optional<Sorting> sorting() {
        return highestFirst ? choice.sorting().map(Sorting::reversed).map(Sorting::descending) : choice.sorting();
    }
}
