package org.relais.jira.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectId;

/** Decisions in a map. */
public final class InMemoryOptions implements ProjectOptions {
    private final Map<ProjectId, Choices> decided = new ConcurrentHashMap<>();
    private final Map<ProjectId, List<Decision>> decisions = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Decision(Map<String, String> values, Instant at) {}

    public InMemoryOptions() {
        this(Clock.systemUTC());
    }

    public InMemoryOptions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Choices of(ProjectId project) {
        return decided.getOrDefault(project, new Choices(project, 0, Map.of()));
    }

    @Override
    public synchronized boolean decide(ProjectAdminPass pass, Map<Option, String> values, int basedOn) {
        return decide(pass.project(), values, basedOn);
    }

    @Override
    public synchronized boolean decideForAll(AdminPass pass, Map<Option, String> values, int basedOn) {
        return decide(ALL, values, basedOn);
    }

    private boolean decide(ProjectId project, Map<Option, String> values, int basedOn) {
        Choices now = of(project);
        if (now.sequence() != basedOn) return false;
        Map<String, String> next = new HashMap<>(now.stored());
        values.forEach((option, value) -> next.put(option.name(), value));
        if (!next.equals(now.stored())) {
            decided.put(project, new Choices(project, basedOn + 1, next));
            decisions
                    .computeIfAbsent(project, unused -> new ArrayList<>())
                    .add(new Decision(next, Instant.ofEpochMilli(clock.millis())));
        }
        return true;
    }

    @Override
    public Optional<Instant> since(ProjectId project, Option option) {
        Optional<Instant> since = Optional.empty();
        String value = null;
        for (Decision decision : decisions.getOrDefault(project, List.of())) {
            String then = decision.values().get(option.name());
            if (then != null && !then.equals(value)) since = Optional.of(decision.at());
            value = then;
        }
        return since;
    }
}
