package org.relais.host.search.function;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import org.relais.host.search.jql.Clause;

/** The condition in which a plugin's function stands, in Jira's words. */
record AskedClause(Clause.Term term, FunctionOperand function) implements TerminalClause {
    @Override
    public String getName() {
        return term.field().text();
    }

    @Override
    public Operator getOperator() {
        return Operator.valueOf(term.operator().name());
    }

    @Override
    public Operand getOperand() {
        return function;
    }
}
