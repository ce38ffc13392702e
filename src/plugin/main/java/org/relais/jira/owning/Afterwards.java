package org.relais.jira.owning;

import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.OutboxService;

/**
 * What workflows ask for and what is done after the transition: an issue is given to a role, or to the circle that it is in
 * by its place, or is freed of its assignee so that a holder can take it. Nobody is made the assignee of anything.
 */
public enum Afterwards {
    /** Gives the issue to the role that is named. */
    GIVE("give-to-role") {
        @Override
        void act(Ownings ownings, SystemPass pass, Structure structure, Entry entry) {
            Optional.of(entry.details())
                    .filter(NodeId::fits)
                    .map(NodeId::new)
                    .flatMap(structure::node)
                    .filter(node -> !node.closed())
                    .map(Node::id)
                    .ifPresent(role -> {
                        boolean unused = ownings.give(pass, entry.issue(), role, entry.by());
                    });
        }
    },
    /** Gives an issue without a role to its circle. */
    SET_CIRCLE("set-circle") {
        @Override
        void act(Ownings ownings, SystemPass pass, Structure structure, Entry entry) {
            ownings.find(pass, entry.issue())
                    .filter(found -> found.owned()
                            .role()
                            .flatMap(structure::node)
                            .filter(node -> !node.closed())
                            .isEmpty())
                    .flatMap(found -> structure.circleOf(
                            found.project(),
                            found.owned().components(),
                            found.owned().issueType()))
                    .ifPresent(circle -> {
                        boolean unused = ownings.give(pass, entry.issue(), circle, entry.by());
                    });
        }
    },
    /** Takes the assignee from the issue. */
    CLEAR("clear-assignee") {
        @Override
        void act(Ownings ownings, SystemPass pass, Structure structure, Entry entry) {
            boolean unused = ownings.free(pass, entry.issue(), entry.by());
        }
    };

    private final String kind;

    Afterwards(String kind) {
        this.kind = kind;
    }

    abstract void act(Ownings ownings, SystemPass pass, Structure structure, Entry entry);

    /** Asks for it within a transition. */
    public void later(OutboxService outbox, IssueId issue, Optional<UserKey> by, String details) {
        outbox.later(kind, issue, by, details);
    }

    /** Does it when its turn has come. */
    public Handler handler(Gate gate, CircleService circles, Ownings ownings) {
        return new Handler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void handle(Entry entry) {
                SystemPass pass = gate.asSystem(kind);
                act(ownings, pass, circles.whole(pass).structure(), entry);
            }
        };
    }
}
