package org.relais.jira.purpose.jql;

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
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.CurrentVisitor;

/**
 * {@code issue in purposeStale()}: the issues that inherit a why which became another one after they were made, and of
 * which nobody said since that it still holds. {@code purposeStale(ABC-1)} asks only about what inherits from that issue.
 */
public class PurposeStale extends AbstractJqlFunction {
    private final StaleIssues stale;
    private final CurrentVisitor visitor;

    @Inject
    public PurposeStale(StaleIssues stale, CurrentVisitor visitor) {
        this.stale = stale;
        this.visitor = visitor;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        List<String> named = operand.getArgs();
        if (named.size() > 1) return validateNumberOfArgs(operand, 1);
        MessageSet messages = validateNumberOfArgs(operand, named.size());
        Visitor asking = CurrentVisitor.of(searcher);
        if (named.size() == 1 && !stale.sees(asking, named.get(0))) {
            messages.addErrorMessage(visitor.words().getText("purpose.jql.absent", named.get(0)));
        } else if (named.isEmpty() && stale.tooMany()) {
            messages.addErrorMessage(visitor.words()
                    .getText("purpose.jql.too-many-changes", operand.getName(), Integer.toString(StaleIssues.ORIGINS)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return stale.find(context.getApplicationUser(), operand.getArgs(), context.getDeterminedProjects())
                .map(issue -> new QueryLiteral(operand, issue.getId()))
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
