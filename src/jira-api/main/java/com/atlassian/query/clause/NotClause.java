package com.atlassian.query.clause;

import java.util.List;

/**
 * The opposite of a clause; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/NotClause.html">Javadoc</a>
 */
public class NotClause implements Clause {
    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = subClause;
    }

    @Override
    public String getName() {
        return "NOT";
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    public Clause getSubClause() {
        return subClause;
    }
}
