package org.relais.jira.owning;

import java.util.List;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.NodeUse;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;

/**
 * Gives the open issues of a role that was closed to another, some at a time, until there are none: nobody who closes a
 * circle waits for it, and it goes on after a restart.
 */
public final class HandingOver implements Handler, NodeUse {
    private static final String KIND = "hand-over-role";
    private static final IssueId NO_ISSUE = new IssueId(0);
    private static final int AT_ONCE = 200;

    private final Gate gate;
    private final Ownings ownings;
    private final OpenIssues issues;
    private final Outbox outbox;
    private final Runnable soon;

    /** Finds the open issues of a role, whoever may see them. */
    public interface OpenIssues {
        int count(NodeId role);

        /** The oldest first. */
        List<IssueId> of(NodeId role, int most);
    }

    /** @param soon has the outbox looked at */
    public HandingOver(Gate gate, Ownings ownings, OpenIssues issues, Outbox outbox, Runnable soon) {
        this.gate = gate;
        this.ownings = ownings;
        this.issues = issues;
        this.outbox = outbox;
        this.soon = soon;
    }

    @Override
    public int open(NodeId node) {
        return issues.count(node);
    }

    @Override
    public void give(NodeId from, NodeId to, UserKey by) {
        outbox.put(KIND, NO_ISSUE, Optional.of(by), from.value() + " " + to.value());
        soon.run();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** {@inheritDoc} Where not one of them could be given, it is left: the next turn would fare no better. */
    @Override
    public void handle(Entry entry) {
        String[] roles = entry.details().split(" ");
        NodeId from = new NodeId(roles[0]);
        NodeId to = new NodeId(roles[1]);
        SystemPass pass = gate.asSystem(KIND);
        List<IssueId> some = issues.of(from, AT_ONCE);
        long given = some.stream()
                .filter(issue -> ownings.give(pass, issue, to, entry.by()))
                .count();
        if (given > 0 && some.size() == AT_ONCE) {
            outbox.put(KIND, NO_ISSUE, entry.by(), entry.details());
        }
    }
}
