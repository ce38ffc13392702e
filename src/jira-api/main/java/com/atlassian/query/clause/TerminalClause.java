package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/**
 * A single comparison of a JQL query: name, operator, operand; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/TerminalClause.html">Javadoc</a>
 */
public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();

    @Override
    String getName();

    @Override
    default List<Clause> getClauses() {
        return List.of();
    }
}
