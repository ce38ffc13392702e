package com.atlassian.query.operand;

/**
 * EMPTY on the right of an operator; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/EmptyOperand.html">Javadoc</a>
 */
public final class EmptyOperand implements Operand {
    public static final EmptyOperand EMPTY = new EmptyOperand();

    @Override
    public String getName() {
        return "EMPTY";
    }
}
