package org.relais.jira.purpose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.OutboxService;

/**
 * Carries the purpose of an issue to its sub-tasks after a transition, in the name of whoever moved it: what a sub-task
 * says itself stays, and what that person may not edit is left. A sub-task that somebody writes at the same moment is
 * left too: they are just saying it.
 */
public final class Carrying implements Handler {
    private static final String KIND = "carry-purpose";
    /** How many sub-tasks it reaches. */
    private static final int MOST = 500;

    private final Gate gate;
    private final PurposeService purposes;
    private final SubTasks subTasks;

    public Carrying(Gate gate, PurposeService purposes, SubTasks subTasks) {
        this.gate = gate;
        this.purposes = purposes;
        this.subTasks = subTasks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Asks for it within a transition: these parts, those from above as well where the demand lets them count. */
    public static void later(OutboxService outbox, IssueId issue, Optional<UserKey> by, Demand demand) {
        outbox.later(KIND, issue, by, demand.line());
    }

    @Override
    public void handle(Entry entry) {
        Visitor visitor = entry.by().map(Visitor::of).orElse(Visitor.ANONYMOUS);
        gate.open(visitor, Long.toString(entry.issue().value()))
                .ifPresent(pass -> carry(pass, Demand.read(entry.details())));
    }

    private void carry(IssuePass pass, Demand demand) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        purposes.glance(pass.holder(), pass.ref())
                .ifPresent(traced -> demand.parts().forEach(part -> text(part, traced, demand.inheritedCounts())
                        .ifPresent(text -> texts.put(part, text))));
        if (texts.isEmpty()) return;
        List<IssueRef> children = subTasks.of(pass.ref());
        children.stream().limit(MOST).forEach(child -> carry(pass.holder(), child, texts));
    }

    private static Optional<String> text(Part part, PurposeService.Traced traced, boolean inheritedCounts) {
        Optional<String> own = traced.own().purpose().part(part);
        if (own.isPresent() || !inheritedCounts) return own;
        return traced.trail().inheritedFromIssue(part).map(Trail.Inherited::text);
    }

    private void carry(Visitor visitor, IssueRef child, Map<Part, String> texts) {
        String id = Long.toString(child.id().value());
        purposes.read(visitor, id).filter(PurposeService.Seen::editable).ifPresent(seen -> {
            Map<Part, String> lacking = new EnumMap<>(texts);
            lacking.keySet()
                    .removeIf(part -> !seen.purpose().parts().contains(part)
                            || seen.purpose().part(part).isPresent());
            if (lacking.isEmpty()) return;
            Answer unused = purposes.state(
                    visitor, id, lacking, Optional.of(seen.purpose().version()));
        });
    }
}
