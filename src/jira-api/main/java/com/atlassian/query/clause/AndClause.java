package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/**
 * All of some clauses.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/AndClause.html">Javadoc</a>
 */
public class AndClause implements Clause {
    private final List<Clause> clauses;

    public AndClause(Clause... clauses) {
        this(List.of(clauses));
    }

    public AndClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public String getName() {
        return "AND";
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }
}
