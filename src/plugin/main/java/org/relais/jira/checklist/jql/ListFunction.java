package org.relais.jira.checklist.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.checklist.Checklists.Place;

/** A function that answers the issues with certain lists. Jira itself leaves away those that the searcher does not see. */
public abstract class ListFunction extends AbstractJqlFunction {
    private final Searching searching;

    ListFunction(Searching searching) {
        this.searching = searching;
    }

    Searching searching() {
        return searching;
    }

    /** Says what is wrong with the arguments, whose number is right. */
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {}

    /** What is asked for; the arguments are as they should be. */
    abstract Set<Place> find(ApplicationUser searcher, List<String> arguments);

    /** The most arguments. */
    abstract int most();

    /** How to ask for less. */
    abstract String narrower();

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        int count = operand.getArgs().size();
        int least = getMinimumNumberOfExpectedArguments();
        MessageSet messages = validateNumberOfArgs(operand, Math.max(least, Math.min(count, most())));
        if (messages.hasAnyErrors()) return messages;
        check(searcher, operand, messages);
        if (messages.hasAnyErrors()) return messages;
        searching.checkCount(operand.getName(), find(searcher, operand.getArgs()), narrower(), messages);
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Set<Place> found = find(context.getApplicationUser(), operand.getArgs());
        List<IssueId> issues = context.isSecurityOverriden()
                ? found.stream().map(Place::issue).distinct().toList()
                : searching.shown(context.getApplicationUser(), found);
        return issues.stream()
                .map(issue -> new QueryLiteral(operand, issue.value()))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
