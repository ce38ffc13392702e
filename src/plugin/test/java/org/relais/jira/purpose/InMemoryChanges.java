package org.relais.jira.purpose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;

/** Changes in a list; each happens a second after the one before. */
public final class InMemoryChanges implements Changes {
    private final List<Change> all = new ArrayList<>();
    private final Map<IssueId, Long> confirmed = new HashMap<>();
    private final Map<IssueId, Set<Part>> without = new HashMap<>();
    private final Map<IssueId, Outcome> outcomes = new HashMap<>();

    @Override
    public void changes(IssueId issue, String former) {
        long id = all.size() + 1L;
        all.add(new Change(id, issue, former, Instant.EPOCH.plusSeconds(id)));
    }

    @Override
    public List<Change> of(IssueId issue) {
        List<Change> of = all.stream().filter(one -> one.issue().equals(issue)).toList();
        return of.subList(Math.max(0, of.size() - OF_ONE), of.size());
    }

    @Override
    public List<Change> latest(int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    @Override
    public Map<IssueId, Long> confirmed(Collection<IssueId> issues) {
        Map<IssueId, Long> found = new HashMap<>(confirmed);
        found.keySet().retainAll(issues);
        return found;
    }

    @Override
    public Standing standing(IssueId issue) {
        return new Standing(
                confirmed.getOrDefault(issue, 0L),
                without.getOrDefault(issue, Set.of()),
                Optional.ofNullable(outcomes.get(issue)));
    }

    @Override
    public void came(IssueId issue, Outcome outcome) {
        outcomes.put(issue, outcome);
    }

    @Override
    public void acknowledge(EditPass pass, Set<Part> parts) {
        without.put(pass.issue(), parts);
    }

    @Override
    public void confirm(EditPass pass, long upTo) {
        confirmed.merge(pass.issue(), upTo, Math::max);
    }
}
