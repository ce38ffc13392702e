package org.relais.jira.checklist.jql;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.checklist.Checklists.Place;
import org.relais.jira.checklist.Checklists.Wanted;

/** {@code issue in itemsBlocked()}: issues with an item that is blocked; {@code itemsBlocked("Release")}: in that list. */
public class ItemsBlocked extends ListFunction {
    @Inject
    public ItemsBlocked(Searching searching) {
        super(searching);
    }

    @Override
    Set<Place> find(ApplicationUser searcher, List<String> arguments) {
        Optional<String> name = arguments.stream().findFirst();
        return searching().find(new Wanted(name, Wanted.Kind.BLOCKED, Optional.empty()));
    }

    @Override
    int most() {
        return 1;
    }

    @Override
    String narrower() {
        return "itemsBlocked(\"…\")";
    }
}
