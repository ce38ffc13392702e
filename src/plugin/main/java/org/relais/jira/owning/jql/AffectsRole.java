package org.relais.jira.owning.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.circle.NodeId;
import org.relais.jira.owning.field.AffectedIssues;

/** {@code issue in affectsRole("Ops")}: what names the role among those that it affects. Jira leaves out what one may not see. */
public class AffectsRole extends AbstractJqlFunction {
    private final Asking asking;
    private final AffectedIssues affected;

    @Inject
    public AffectsRole(Asking asking, AffectedIssues affected) {
        this.asking = asking;
        this.affected = affected;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (messages.hasAnyErrors()) return messages;
        asking.checkRole(searcher, operand.getArgs().get(0), messages);
        if (!messages.hasAnyErrors() && issues(searcher, operand).size() > RoleIssues.MOST) {
            messages.addErrorMessage(asking.say("owning.jql.too-many", operand.getName(), RoleIssues.MOST));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return issues(context.getApplicationUser(), operand).stream()
                .sorted()
                .limit(RoleIssues.MOST)
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
    }

    private Set<Long> issues(ApplicationUser searcher, FunctionOperand operand) {
        Optional<NodeId> role = asking.role(searcher, operand.getArgs().get(0));
        return role.map(affected::by).orElse(Set.of());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
