package org.relais.host.search.function;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operand;

/** A function that a plugin brings. What it says against its arguments is what the searcher reads. */
record PluginFunction(JqlFunction function) {
    boolean suits(Field field) {
        if (function.getDataType() == JiraDataTypes.ISSUE) return field.kind() == Field.Kind.ISSUE;
        if (function.getDataType() == JiraDataTypes.USER) return field.kind() == Field.Kind.PERSON;
        return true;
    }

    Values values(Operand.Call call, Clause.Term term, Asked asked, boolean overridden) {
        FunctionOperand operand =
                new FunctionOperand(call.name(), call.arguments().toArray(String[]::new));
        AskedClause clause = new AskedClause(term, operand);
        MessageSet said = function.validate(asked.searcher().user(), operand, clause);
        if (said.hasAnyErrors()) throw JqlError.FUNCTION_SAID.of(String.join(" ", said.getErrorMessages()));
        List<QueryLiteral> literals = function.getValues(new AskedBy(asked, overridden), operand, clause);
        return new Values(
                literals.stream()
                        .filter(literal -> !literal.isEmpty())
                        .map(PluginFunction::literal)
                        .toList(),
                literals.stream().anyMatch(QueryLiteral::isEmpty));
    }

    private static Literal literal(QueryLiteral literal) {
        return literal.getLongValue() != null
                ? Literal.given(literal.getLongValue())
                : Literal.given(literal.getStringValue());
    }
}
