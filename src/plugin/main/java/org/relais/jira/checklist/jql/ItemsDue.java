package org.relais.jira.checklist.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.checklist.Checklists.Place;
import org.relais.jira.checklist.Checklists.Wanted;

/**
 * {@code issue in itemsDue("2d")}: issues with an open item that is due within two days, or was; {@code itemsDue("8h",
 * "Release")}: in that list.
 */
public class ItemsDue extends ListFunction {
    @Inject
    public ItemsDue(Searching searching) {
        super(searching);
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        String span = operand.getArgs().get(0);
        if (searching().until(span).isEmpty()) {
            messages.addErrorMessage(searching().say("checklist.jql.span", operand.getName(), span));
        }
    }

    @Override
    Set<Place> find(ApplicationUser searcher, List<String> arguments) {
        Optional<String> name = arguments.stream().skip(1).findFirst();
        return searching()
                .until(arguments.get(0))
                .map(end -> searching().find(new Wanted(name, Wanted.Kind.DUE, Optional.of(end))))
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

    @Override
    String narrower() {
        return "itemsDue(\"2d\", \"…\")";
    }
}
