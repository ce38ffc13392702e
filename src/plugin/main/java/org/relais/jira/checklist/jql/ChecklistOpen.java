package org.relais.jira.checklist.jql;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.checklist.Checklists.Place;
import org.relais.jira.checklist.Checklists.Wanted;

/** {@code issue in checklistOpen("Release")}: issues on which something is left in the list of this name; in any, without. */
public class ChecklistOpen extends ListFunction {
    @Inject
    public ChecklistOpen(Searching searching) {
        super(searching);
    }

    @Override
    Set<Place> find(ApplicationUser searcher, List<String> arguments) {
        Optional<String> name = arguments.stream().findFirst();
        return searching().find(new Wanted(name, Wanted.Kind.ANYTHING, Optional.empty()));
    }

    @Override
    int most() {
        return 1;
    }

    @Override
    String narrower() {
        return "checklistOpen(\"…\")";
    }
}
