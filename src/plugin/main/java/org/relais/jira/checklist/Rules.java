package org.relais.jira.checklist;

import java.util.List;
import java.util.Optional;

/** What a project decided about its lists. */
public record Rules(int itemsPerList, List<State> own) {
    public Rules {
        own = List.copyOf(own);
    }

    /** The state of this name: one that every project has, or one of this project's own. */
    public Optional<State> state(String name) {
        return Meaning.of(name).map(State::of).or(() -> own.stream()
                .filter(state -> state.name().equals(name))
                .findFirst());
    }
}
