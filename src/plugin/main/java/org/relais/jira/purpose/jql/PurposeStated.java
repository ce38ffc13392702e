package org.relais.jira.purpose.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
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
import java.util.stream.Collectors;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.field.PartFields;

/**
 * {@code issue in purposeStated()}: the issues that state why they exist, themselves; {@code not in} finds those that do
 * not. It confines itself to the projects of the query.
 */
public class PurposeStated extends AbstractJqlFunction {
    private final PartFields fields;
    private final Searching searching;
    private final CurrentVisitor visitor;

    @Inject
    public PurposeStated(PartFields fields, Searching searching, CurrentVisitor visitor) {
        this.fields = fields;
        this.searching = searching;
        this.visitor = visitor;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 0);
        Optional<CustomField> why = fields.find(Part.WHY);
        if (messages.hasAnyErrors() || why.isEmpty()) return messages;
        long stated = searching.count(searcher, stated(why.get(), ""));
        if (stated > Searching.MOST) {
            messages.addErrorMessage(visitor.words()
                    .getText("purpose.jql.too-many", operand.getName(), Searching.MOST, stated(why.get(), "")));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        String projects = context.getDeterminedProjects().stream()
                .map(key -> '"' + key + '"')
                .collect(Collectors.joining(", "));
        return fields.find(Part.WHY).stream()
                .map(why -> stated(why, projects))
                .flatMap(jql -> issues(context, jql).stream())
                .map(issue -> new QueryLiteral(operand, issue.getId()))
                .toList();
    }

    private List<Issue> issues(QueryCreationContext context, String jql) {
        return context.isSecurityOverriden()
                ? searching.all(context.getApplicationUser(), jql, Searching.MOST)
                : searching.seen(context.getApplicationUser(), jql);
    }

    private static String stated(CustomField why, String projects) {
        String field = "cf[" + why.getIdAsLong() + "] is not EMPTY";
        return projects.isEmpty() ? field : "project in (" + projects + ") AND " + field;
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
