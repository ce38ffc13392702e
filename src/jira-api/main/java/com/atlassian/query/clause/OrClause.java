package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/**
 * Any of some clauses.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/OrClause.html">Javadoc</a>
 */
public class OrClause implements Clause {
    private final List<Clause> clauses;

    public OrClause(Clause... clauses) {
        this(List.of(clauses));
    }

    public OrClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public String getName() {
        return "OR";
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }
}
