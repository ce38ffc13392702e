package org.relais.jira.circle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** Takes in what a file describes. For administrators, who record what is so already: its seats are held at once. */
public record Import(Document document, Map<String, UserKey> known) implements Amendment {
    @Override
    public String word() {
        return "imported";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.empty();
    }

    @Override
    public List<NodeId> named() {
        return List.of();
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Refusal> no = powers.administer();
        if (no.isPresent()) return Outcome.refused(no.get());
        Plan plan = Plan.of(document, known, before);
        return plan.faults().stream()
                .findFirst()
                .<Outcome>map(fault -> Outcome.refused(fault.why().about(fault.key())))
                .orElse(plan.edit());
    }
}
