package org.relais.jira.echo.jql;

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
import org.relais.jira.access.Gate;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;
import org.relais.jira.echo.Questions;
import org.relais.jira.jira.CurrentVisitor;

/**
 * {@code issue in outcomeUnconfirmed()}: the issues of which somebody was asked whether they worked, and that nobody
 * confirmed with a yes: no answer yet (however long ago it was asked), or <em>partly</em>, or <em>no</em>. Of an issue that was
 * done more than once the latest question counts; nobody asks about one that was never asked about. {@code
 * outcomeUnconfirmed(ABC)} is about those that were asked about in one project.
 */
public class OutcomeUnconfirmed extends AbstractJqlFunction {
    /** The most issues that a function answers. */
    static final int MOST = 20_000;

    private final Gate gate;
    private final Questions questions;
    private final CurrentVisitor visitor;

    @Inject
    public OutcomeUnconfirmed(Gate gate, Questions questions, CurrentVisitor visitor) {
        this.gate = gate;
        this.questions = questions;
        this.visitor = visitor;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        List<String> named = operand.getArgs();
        if (named.size() > 1) return validateNumberOfArgs(operand, 1);
        MessageSet messages = validateNumberOfArgs(operand, named.size());
        Optional<ProjectId> project = project(CurrentVisitor.of(searcher), named);
        if (!named.isEmpty() && project.isEmpty()) {
            messages.addErrorMessage(visitor.words().getText("echo.jql.absent", named.get(0)));
        } else if (questions.unconfirmed(project, MOST + 1).size() > MOST) {
            messages.addErrorMessage(
                    visitor.words().getText("echo.jql.too-many", new Object[] {operand.getName(), MOST}));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<String> named = operand.getArgs();
        Optional<ProjectId> project = project(CurrentVisitor.of(context.getApplicationUser()), named);
        if (!named.isEmpty() && project.isEmpty()) return List.of();
        return questions.unconfirmed(project, MOST).stream()
                .map(issue -> new QueryLiteral(operand, issue.value()))
                .toList();
    }

    private Optional<ProjectId> project(Visitor asking, List<String> named) {
        return named.stream()
                .findFirst()
                .flatMap(key -> gate.openProject(asking, key))
                .map(ProjectPass::project);
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
