package org.relais.jira.owning;

import java.util.Arrays;
import java.util.List;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;

/** What whoever administers a project decides about owning roles. */
public final class OwningOptions {
    /** To whom the work of a role is proposed. */
    public static final Option STRATEGY = Option.choice(
            "owning-strategy",
            Arrays.stream(Strategy.values()).map(Strategy::word).toList(),
            Strategy.TAKE.word());

    /** What a project decides, in the order of the page. */
    public static final List<Option> OF_PROJECTS = List.of(STRATEGY);

    private OwningOptions() {}

    static Strategy strategy(Choices choices) {
        return Strategy.of(choices.of(STRATEGY));
    }
}
