package org.relais.jira.owning.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.owning.Written;
import org.relais.jira.owning.field.RequestView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the functions share: how a role and a person are read, and how what stands against them is said. */
public final class Asking {
    /** Word for the second argument of those that go down a tree. */
    static final String RECURSIVE = "recursive";

    private static final Logger AUDIT = LoggerFactory.getLogger("org.relais.jira.audit");
    private static final int MOST_PATHS = 5;
    private static final Set<String> ONESELF = Set.of("currentuser()", "me");

    private final RequestView request;
    private final RoleIssues issues;
    private final UserManager people;
    private final CurrentVisitor visitor;

    public Asking(RequestView request, RoleIssues issues, UserManager people, CurrentVisitor visitor) {
        this.request = request;
        this.issues = issues;
        this.people = people;
        this.visitor = visitor;
    }

    Optional<View> view(ApplicationUser searcher) {
        return request.open(CurrentVisitor.of(searcher));
    }

    private Structure structure(ApplicationUser searcher) {
        return view(searcher).map(View::structure).orElse(Structure.EMPTY);
    }

    RoleIssues issues() {
        return issues;
    }

    String say(String key, Object... details) {
        return visitor.words().getText(key, details);
    }

    // --- roles

    /** The role of an id or a path; nothing where it is not clear. */
    Optional<NodeId> role(ApplicationUser searcher, String named) {
        return Written.meant(structure(searcher), named).one();
    }

    /** Says what is wrong with the name of a role, if anything is. */
    void checkRole(ApplicationUser searcher, String named, MessageSet messages) {
        Structure structure = structure(searcher);
        Written.Meant meant = Written.meant(structure, named);
        if (meant.ambiguous()) {
            String paths = meant.nodes().stream()
                    .limit(MOST_PATHS)
                    .map(node -> Written.entry(structure, node, visitor.words().getLocale()))
                    .collect(Collectors.joining("; "));
            messages.addErrorMessage(say("owning.typed.several", named, paths));
        } else if (meant.one().isEmpty()) {
            messages.addErrorMessage(say("owning.typed.nobody", named));
        }
    }

    /** Whether the second argument, where there is one, is the word {@value #RECURSIVE}. */
    void checkRecursive(FunctionOperand operand, MessageSet messages) {
        List<String> arguments = operand.getArgs();
        if (arguments.size() == 2 && !RECURSIVE.equalsIgnoreCase(arguments.get(1))) {
            messages.addErrorMessage(say("owning.jql.recursive", operand.getName(), arguments.get(1)));
        }
    }

    static boolean recursive(FunctionOperand operand) {
        return operand.getArgs().size() == 2;
    }

    /** Whether the search that a function stands for finds no more than it may answer. */
    void checkCount(ApplicationUser searcher, FunctionOperand operand, Set<NodeId> roles, MessageSet messages) {
        if (messages.hasAnyErrors()) return;
        issues.owned(roles, Set.of())
                .filter(query -> issues.count(searcher, query) > RoleIssues.MOST)
                .ifPresent(unused ->
                        messages.addErrorMessage(say("owning.jql.too-many", operand.getName(), RoleIssues.MOST)));
    }

    // --- people

    /** Who is meant: whoever searches, where nobody is named; somebody else only for administrators of Jira. */
    Optional<UserKey> person(ApplicationUser searcher, List<String> arguments) {
        if (searcher == null) return Optional.empty();
        UserKey self = new UserKey(searcher.getKey());
        if (arguments.isEmpty() || ONESELF.contains(arguments.get(0).toLowerCase(java.util.Locale.ROOT))) {
            return Optional.of(self);
        }
        if (arguments.get(0).equalsIgnoreCase(searcher.getName())) return Optional.of(self);
        boolean administers =
                view(searcher).filter(view -> view.pass().administers()).isPresent();
        if (!administers) return Optional.empty();
        return Optional.ofNullable(people.getUserByName(arguments.get(0))).map(found -> new UserKey(found.getKey()));
    }

    /**
     * Says why a question about a person is not answered, if it is not; one about somebody else is written down. Whoever
     * does not administer Jira hears the same of somebody who exists and of somebody who does not.
     */
    void checkPerson(ApplicationUser searcher, FunctionOperand operand, MessageSet messages) {
        List<String> arguments = operand.getArgs();
        if (searcher == null) {
            messages.addErrorMessage(say("owning.jql.log-in", operand.getName()));
            return;
        }
        Optional<UserKey> person = person(searcher, arguments);
        if (person.isEmpty()) {
            boolean administers =
                    view(searcher).filter(view -> view.pass().administers()).isPresent();
            messages.addErrorMessage(
                    administers
                            ? say("owning.jql.no-person", arguments.get(0))
                            : say("owning.jql.others", operand.getName()));
        } else if (!person.get().value().equals(searcher.getKey())) {
            AUDIT.info(
                    "{} asked {} about {}",
                    searcher.getKey(),
                    operand.getName(),
                    person.get().value());
        }
    }
}
