package org.relais.jira.owning.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.View;
import org.relais.jira.owning.Roles;

/** {@code issue in roleVacant()}: what belongs to a role that nobody holds. */
public class RoleVacant extends OwnedIssues {
    @Inject
    public RoleVacant(Asking asking) {
        super(asking);
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        // it has no arguments
    }

    @Override
    Set<NodeId> roles(ApplicationUser searcher, List<String> arguments) {
        return asking().view(searcher).map(View::seating).map(Roles::vacant).orElse(Set.of());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    int most() {
        return 0;
    }
}
