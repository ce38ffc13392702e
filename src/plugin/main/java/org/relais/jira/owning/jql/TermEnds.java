package org.relais.jira.owning.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.relais.jira.circle.NodeId;
import org.relais.jira.owning.Roles;

/** {@code issue in termEnds("30d")}: what belongs to a role in which a holder's term ends within so many days or weeks. */
public class TermEnds extends OwnedIssues {
    @Inject
    public TermEnds(Asking asking) {
        super(asking);
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        String ahead = operand.getArgs().get(0);
        if (Roles.days(ahead).isEmpty()) {
            messages.addErrorMessage(asking().say("owning.jql.ahead", operand.getName(), ahead));
        }
    }

    @Override
    Set<NodeId> roles(ApplicationUser searcher, List<String> arguments) {
        return asking().view(searcher)
                .flatMap(view -> Roles.days(arguments.get(0)).map(days -> Roles.ending(view.seating(), days)))
                .orElse(Set.of());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    int most() {
        return 1;
    }
}
