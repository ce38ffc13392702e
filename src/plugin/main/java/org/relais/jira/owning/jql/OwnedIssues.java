package org.relais.jira.owning.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relais.jira.circle.NodeId;
import org.relais.jira.jira.ThisRequest;

/** A function that answers the issues of some roles: which roles, is said by each. It confines itself to the query's projects. */
public abstract class OwnedIssues extends AbstractJqlFunction {
    private final Asking asking;

    OwnedIssues(Asking asking) {
        this.asking = asking;
    }

    final Asking asking() {
        return asking;
    }

    /** Says what is wrong with the arguments. */
    abstract void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages);

    /** The roles that are asked about; asked only where nothing is wrong. */
    abstract Set<NodeId> roles(ApplicationUser searcher, List<String> arguments);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages =
                validateNumberOfArgs(operand, expected(operand.getArgs().size()));
        if (messages.hasAnyErrors()) return messages;
        check(searcher, operand, messages);
        if (!messages.hasAnyErrors()) {
            asking.checkCount(searcher, operand, roles(searcher, operand.getArgs()), messages);
        }
        return messages;
    }

    private int expected(int given) {
        return Math.max(getMinimumNumberOfExpectedArguments(), Math.min(most(), given));
    }

    /** The most arguments. */
    abstract int most();

    /** All that an answer depends on within a request. */
    private record Asked(
            String function, List<String> arguments, String searcher, Set<String> projects, boolean overridden) {}

    /** {@inheritDoc} Jira asks several times for one search; the answer is found once in a request. */
    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        Asked asked = new Asked(
                getClass().getSimpleName(),
                operand.getArgs(),
                searcher == null ? "" : searcher.getKey(),
                new TreeSet<>(context.getDeterminedProjects()),
                context.isSecurityOverriden());
        List<Long> found = ThisRequest.once(asked, () -> issues(context, operand.getArgs()));
        return found.stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    /** The ids of the issues. */
    List<Long> issues(QueryCreationContext context, List<String> arguments) {
        ApplicationUser searcher = context.getApplicationUser();
        return asking
                .issues()
                .owned(roles(searcher, arguments), context.getDeterminedProjects())
                .map(query -> asking.issues().find(searcher, query, context.isSecurityOverriden()))
                .orElse(List.of())
                .stream()
                .map(Issue::getId)
                .toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
