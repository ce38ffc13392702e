package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** Versions of the project; one is less than another where the project lists it before. */
record VersionField(ChoiceField choice, String use) implements Field {
    @Override
    public String name() {
        return choice.name();
    }

    @Override
    public Kind kind() {
        return Kind.VERSION;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.ORDERED;
    }

    @Override
    public boolean canBeEmpty() {
        return true;
    }

    @Override
    public SqlPart filled() {
        return choice.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        if (test == Operator.EQUALS) return choice.matches(test, values);
        return SqlPart.of(
                        "exists (select 1 from issue_version r join project_version mine on mine.id = r.version_id"
                                + " join project_version other on other.project_id = mine.project_id"
                                + " where r.issue_id = i.id and r.kind = ? and mine.position " + test.sign()
                                + " other.position and",
                        use)
                .then(SqlPart.among("other.id", choice.ids(values)))
                .then(")");
    }

    @Override
    public Optional<Sorting> sorting() {
        return choice.sorting();
    }
}
