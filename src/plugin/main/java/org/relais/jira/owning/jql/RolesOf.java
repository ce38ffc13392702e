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
import org.relais.jira.owning.Roles;

/**
 * {@code "Owning role" in rolesOf()}: the roles that one holds, as ids. {@code rolesOf("currentUser()")} is the same: Jira
 * lets no function be the argument of another, so it stands in quotation marks. Of others only administrators may ask.
 */
public class RolesOf extends AbstractJqlFunction {
    private final Asking asking;

    @Inject
    public RolesOf(Asking asking) {
        this.asking = asking;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages =
                validateNumberOfArgs(operand, Math.min(1, operand.getArgs().size()));
        if (!messages.hasAnyErrors()) asking.checkPerson(searcher, operand, messages);
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        return asking
                .person(searcher, operand.getArgs())
                .flatMap(person -> asking.view(searcher).map(view -> Roles.of(view.seating(), person)))
                .stream()
                .flatMap(roles -> roles.stream().map(role -> new QueryLiteral(operand, role.value())))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
