package org.relais.jira.owning;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seating;

/**
 * What steps of a workflow ask of an issue and of whoever moves it. They ask the whole structure: a role that is hidden
 * from somebody is held by its holders all the same. Where there is no field <em>Owning role</em> nothing is asked.
 */
@CheckReturnValue
public final class OwningRules {
    private final Gate gate;
    private final CircleService circles;
    private final Ownings ownings;

    public OwningRules(Gate gate, CircleService circles, Ownings ownings) {
        this.gate = gate;
        this.circles = circles;
        this.ownings = ownings;
    }

    /** An issue's role before the whole structure; the role is missing where nobody said one, or it is closed or gone. */
    private record Before(Seating seating, Optional<NodeId> role, Optional<NodeId> circle) {}

    private Optional<Before> before(IssueRef issue) {
        SystemPass pass = gate.asSystem("a step of a workflow asks who holds a role");
        return ownings.find(pass, issue).map(found -> {
            Seating seating = circles.whole(pass);
            Optional<NodeId> role = found.owned()
                    .role()
                    .flatMap(seating.structure()::node)
                    .filter(node -> !node.closed())
                    .map(Node::id);
            return new Before(seating, role, role.or(() -> seating.structure()
                    .circleOf(
                            found.project(),
                            found.owned().components(),
                            found.owned().issueType())));
        });
    }

    /** Whether the person holds the role that the issue belongs to, or it falls to them. */
    public boolean holdsOwner(IssueRef issue, UserKey person) {
        return before(issue)
                .map(found -> found.role()
                        .filter(role -> answers(found.seating(), role, person))
                        .isPresent())
                .orElse(true);
    }

    private static boolean answers(Seating seating, NodeId role, UserKey person) {
        return seating.answerable(role).seats().stream()
                .anyMatch(seat -> seat.holder().equals(person));
    }

    /** Whether the person is a member of the circle that the issue is in, or of one above it. */
    public boolean memberAround(IssueRef issue, UserKey person) {
        return before(issue)
                .map(found -> found.circle().stream()
                        .flatMap(node -> found.seating().structure().path(node).stream())
                        .anyMatch(circle -> found.seating().members(circle.id()).contains(person)))
                .orElse(true);
    }

    /** Whether the person holds this role; of a role that is gone or closed nothing is asked. */
    public boolean holds(NodeId role, UserKey person) {
        Seating seating = circles.whole(gate.asSystem("a step of a workflow asks who holds a role"));
        boolean open =
                seating.structure().node(role).filter(node -> !node.closed()).isPresent();
        return !open || seating.holds(person, role);
    }

    /** Whether there is such an open role. */
    public boolean there(NodeId role) {
        return circles.whole(gate.asSystem("the workflows are looked through"))
                .structure()
                .node(role)
                .filter(node -> !node.closed())
                .isPresent();
    }

    /** Whether the issue belongs to a role. */
    public boolean hasOwner(IssueRef issue) {
        return before(issue).map(found -> found.role().isPresent()).orElse(true);
    }

    /** Whether somebody holds the role that the issue belongs to; one that belongs to none has nobody. */
    public boolean ownerHeld(IssueRef issue) {
        return before(issue)
                .map(found -> found.role()
                        .filter(role -> !found.seating().vacant(role))
                        .isPresent())
                .orElse(true);
    }
}
