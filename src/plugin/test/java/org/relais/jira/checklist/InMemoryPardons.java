package org.relais.jira.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;

/** What issues go on without, in a map. */
public final class InMemoryPardons implements Pardons {
    private final Map<IssueId, List<Pardon>> kept = new HashMap<>();
    private long last;

    @Override
    public List<Pardon> of(IssueId issue) {
        return kept.getOrDefault(issue, List.of()).stream()
                .sorted(Comparator.comparingLong(Pardon::id).reversed())
                .toList();
    }

    @Override
    public void ask(IssuePass pass, Set<ItemId> items, UserKey by, String reason, Instant at) {
        kept.computeIfAbsent(pass.issue(), unused -> new ArrayList<>())
                .add(new Pardon(++last, items, by, reason, at, Optional.empty()));
    }

    @Override
    public boolean grant(IssuePass pass, long pardon, UserKey by, Instant at) {
        List<Pardon> all = kept.getOrDefault(pass.issue(), List.of());
        for (int i = 0; i < all.size(); i++) {
            Pardon one = all.get(i);
            if (one.id() != pardon || one.granted().isPresent()) continue;
            all.set(
                    i,
                    new Pardon(
                            one.id(),
                            one.items(),
                            one.by(),
                            one.reason(),
                            one.at(),
                            Optional.of(new Signature(by, at))));
            return true;
        }
        return false;
    }
}
