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

/** {@code issue in ownedBy("Ops")}: what a role owns; {@code ownedBy("Ops", recursive)}: with all that is in it. */
public class OwnedBy extends OwnedIssues {
    @Inject
    public OwnedBy(Asking asking) {
        super(asking);
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        asking().checkRole(searcher, operand.getArgs().get(0), messages);
        asking().checkRecursive(operand, messages);
    }

    @Override
    Set<NodeId> roles(ApplicationUser searcher, List<String> arguments) {
        return asking().view(searcher)
                .map(View::structure)
                .flatMap(structure -> asking().role(searcher, arguments.get(0))
                        .map(role -> Roles.in(structure, role, arguments.size() == 2)))
                .orElse(Set.of());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    int most() {
        return 2;
    }
}
