package org.relais.jira.owning.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.NodeId;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.owning.Roles;

/**
 * {@code issue in ownedByRolesOf(ana, "2026-03-01")}: what belongs now to the roles that somebody held at the end of that
 * day; without a day, to those that they hold. Of others only administrators may ask; it is one day, and written down.
 */
public class OwnedByRolesOf extends OwnedIssues {
    private final CircleService circles;
    private final Clock clock;

    @Inject
    public OwnedByRolesOf(Asking asking, CircleService circles, Clock clock) {
        super(asking);
        this.circles = circles;
        this.clock = clock;
    }

    @Override
    void check(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        List<String> arguments = operand.getArgs();
        asking().checkPerson(searcher, operand, messages);
        if (arguments.size() == 2 && day(arguments.get(1)).isEmpty()) {
            messages.addErrorMessage(asking().say("owning.jql.day", operand.getName(), arguments.get(1)));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    Set<NodeId> roles(ApplicationUser searcher, List<String> arguments) {
        Optional<UserKey> person = asking().person(searcher, arguments);
        if (person.isEmpty()) return Set.of();
        if (arguments.size() < 2) {
            return asking().view(searcher)
                    .map(view -> Roles.of(view.seating(), person.get()))
                    .orElse(Set.of());
        }
        return day(arguments.get(1))
                .map(day -> day.plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .minusMillis(1))
                .flatMap(moment -> circles.openAsOf(CurrentVisitor.of(searcher), moment))
                .map(view -> Roles.of(view.seating(), person.get()))
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
