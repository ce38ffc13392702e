package com.atlassian.query.clause;

import java.util.List;

/**
 * A part of a JQL query that issues match or do not match; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/Clause.html">Javadoc</a>
 */
public interface Clause {
    String getName();

    /** The clauses within this one; none within a comparison. */
    List<Clause> getClauses();
}
