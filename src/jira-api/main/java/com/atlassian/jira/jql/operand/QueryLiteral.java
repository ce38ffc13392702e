package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/**
 * One value that an operand stands for: a number, a text, or empty.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/operand/QueryLiteral.html">Javadoc</a>
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral that
                && Objects.equals(sourceOperand, that.sourceOperand)
                && Objects.equals(longValue, that.longValue)
                && Objects.equals(stringValue, that.stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceOperand, longValue, stringValue);
    }

    @Override
    public String toString() {
        return longValue != null ? longValue.toString() : String.valueOf(stringValue);
    }
}
