package org.relais.jira.checklist.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.relais.jira.checklist.Checklists.Place;

/**
 * {@code issue in itemsOf()}, {@code itemsOf("currentUser()")}: issues with an open item that waits for somebody, or for a role or circle of
 * theirs. Of others only administrators of Jira may ask, and it is written down.
 */
public class ItemsOf extends ListFunction {
    @Inject
    public ItemsOf(Searching searching) {
        super(searching);
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        searching().checkPerson(searcher, operand.getName(), operand.getArgs(), messages);
    }

    @Override
    Set<Place> find(ApplicationUser searcher, List<String> arguments) {
        return searching()
                .whom(searcher, arguments)
                .map(whom -> searching().waitingFor(whom))
                .orElse(Set.of());
    }

    @Override
    int most() {
        return 1;
    }

    @Override
    String narrower() {
        return "itemsOf()";
    }
}
