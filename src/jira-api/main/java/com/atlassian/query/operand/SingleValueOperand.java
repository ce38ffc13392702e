package com.atlassian.query.operand;

/**
 * One value on the right of an operator: a text, or a number; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/SingleValueOperand.html">Javadoc</a>
 */
public class SingleValueOperand implements Operand {
    private final String stringValue;
    private final Long longValue;

    public SingleValueOperand(String stringValue) {
        this.stringValue = stringValue;
        this.longValue = null;
    }

    public SingleValueOperand(Long longValue) {
        this.stringValue = null;
        this.longValue = longValue;
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }
}
