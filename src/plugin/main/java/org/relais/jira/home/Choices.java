package org.relais.jira.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.jira.access.ProjectId;

/**
 * What is decided for a project, option by option; what was not decided has its usual value.
 *
 * @param sequence how many decisions there were so far
 */
public record Choices(ProjectId project, int sequence, Map<String, String> stored) {
    public Choices {
        stored = Map.copyOf(stored);
    }

    /** The value in force: a stored one that the option no longer offers counts as not decided. */
    public String of(Option option) {
        String value = stored.get(option.name());
        return value != null && option.accepts(value) ? value : option.usual();
    }

    public boolean on(Option option) {
        return of(option).equals(Option.ON);
    }

    /** The values of these options, in their order. */
    public Map<Option, String> of(List<Option> options) {
        return options.stream()
                .collect(Collectors.toMap(option -> option, this::of, (one, two) -> one, LinkedHashMap::new));
    }
}
