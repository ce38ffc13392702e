package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** The issue itself or its parent, named by key or id. Only issues of one project stand before or after each other. */
record IssueField(
        String name,
        String column,
        boolean canBeEmpty,
        Set<Operator> operators,
        IssueLookup lookup,
        Optional<Sorting> sorting)
        implements Field {
    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public SqlPart filled() {
        return SqlPart.of(column + " is not null");
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        if (test == Operator.EQUALS) return SqlPart.among(column, lookup.ids(values));
        return SqlPart.any(lookup.named(values).stream()
                .map(issue -> SqlPart.of(
                        "i.project_id = ? and i.number " + test.sign() + " ?", issue.project(), issue.number()))
                .toList());
    }
}
