package org.relais.host.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.function.Function;

/** A function of a plugin that takes one argument and gives issues for it. */
final class Brought extends AbstractJqlFunction {
    private final Function<String, List<?>> issues;

    Brought(Function<String, List<?>> issues) {
        this.issues = issues;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != 1)
            messages.addErrorMessage("Tell " + clause.getName() + " {0} which ones, it's needed.");
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return issues.apply(operand.getArgs().get(0)).stream()
                .map(issue -> issue instanceof Long id
                        ? new QueryLiteral(operand, id)
                        : new QueryLiteral(operand, (String) issue))
                .toList();
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public String getFunctionName() {
        return "brought";
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
