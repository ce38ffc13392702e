package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * Builds the conditions of a query, with {@code and()} or {@code or()} between them.
 *
 * <p>Unconfirmed: the signatures; most conditions of single fields are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlClauseBuilder.html">Javadoc</a>
 */
public interface JqlClauseBuilder {
    JqlClauseBuilder and();

    JqlClauseBuilder or();

    JqlClauseBuilder not();

    /** Opens a parenthesis. */
    JqlClauseBuilder sub();

    JqlClauseBuilder endsub();

    /** From now on {@code and()} need not be said. */
    JqlClauseBuilder defaultAnd();

    JqlClauseBuilder project(String... projects);

    JqlClauseBuilder status(String... statuses);

    JqlClauseBuilder issue(String... keys);

    JqlClauseBuilder unresolved();

    JqlClauseBuilder addClause(Clause clause);

    JqlClauseBuilder addCondition(String clauseName, Operator operator, Operand operand);

    JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String clauseValue);

    /** The clause so far, or null where there is none. */
    Clause buildClause();

    Query buildQuery();

    JqlQueryBuilder endWhere();
}
