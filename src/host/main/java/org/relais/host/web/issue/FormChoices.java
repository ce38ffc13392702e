package org.relais.host.web.issue;

import java.util.List;
import java.util.Optional;
import org.relais.host.people.Person;
import org.relais.host.project.Ranked;

/** What can be chosen in the form of one issue. */
public interface FormChoices {
    List<Ranked> priorities();

    /** An active account by its username. */
    Optional<Person> person(String username);

    boolean assignable(Person person);

    /** Whether issues of the project may be nobody's. */
    boolean unassignedAllowed();

    default Optional<Ranked> priority(String id) {
        return priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .findFirst();
    }

    /** Whom the username assigns the issue to; null for nobody, or where there is a problem. */
    default Person assignee(String username, Problems problems) {
        if (username.isEmpty()) {
            if (!unassignedAllowed()) problems.add("assignee", "issue.problem.unassigned");
            return null;
        }
        Optional<Person> named = person(username);
        if (named.isEmpty()) problems.add("assignee", "issue.problem.person", username, "");
        else if (!assignable(named.get())) {
            problems.add("assignee", "issue.problem.assignee", named.get().displayName(), "");
        }
        return named.orElse(null);
    }
}
