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
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.ThisRequest;

/**
 * {@code issue in servesPurposeOf(ABC-1)}: everything below an issue by any of the links that lead upwards, twelve levels
 * deep. What the searcher may not see is passed through, as in the trail; Jira leaves it out of what is found.
 */
public class ServesPurposeOf extends AbstractJqlFunction {
    private final Gate gate;
    private final Descent descent;
    private final CurrentVisitor visitor;

    @Inject
    public ServesPurposeOf(Gate gate, Descent descent, CurrentVisitor visitor) {
        this.gate = gate;
        this.descent = descent;
        this.visitor = visitor;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (messages.hasAnyErrors()) return messages;
        String named = operand.getArgs().get(0);
        Optional<Set<Long>> below = below(searcher, named);
        if (below.isEmpty()) {
            messages.addErrorMessage(visitor.words().getText("purpose.jql.absent", named));
        } else if (below.get().size() > Searching.MOST) {
            messages.addErrorMessage(
                    visitor.words().getText("purpose.jql.too-many-below", operand.getName(), Searching.MOST, named));
        }
        return messages;
    }

    /** {@inheritDoc} Where security is overridden nobody in particular asks, and the person who saved the query counts. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return below(context.getApplicationUser(), operand.getArgs().get(0)).stream()
                .flatMap(Set::stream)
                .limit(Searching.MOST)
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
    }

    private record Asked(String function, String searcher, String named) {}

    /** Jira asks to check, to find and to count: it is gone down once. Nothing where the searcher sees no such issue. */
    private Optional<Set<Long>> below(ApplicationUser searcher, String named) {
        Visitor asking = CurrentVisitor.of(searcher);
        Asked asked = new Asked("servesPurposeOf", searcher == null ? "" : searcher.getKey(), named);
        return ThisRequest.once(asked, () -> gate.open(asking, named).map(root -> descent.below(searcher, root.ref())));
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
