package org.relais.jira.owning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.Structure;

/**
 * What one person may do now on one issue, and by what: a sentence under {@code owning.power.<standing>.<act>}.
 *
 * @param whose whose matter it is: who is told or asked
 * @param through the role or circle by which the person stands so
 * @param by the clause that says it, where one does
 */
public record PowerToAct(
        Act act, Standing standing, Optional<NodeId> whose, Optional<NodeId> through, Optional<Clause> by) {
    private static final PowerToAct UNSAID =
            new PowerToAct(Act.UNSAID, Standing.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    /** The i18n key of the sentence. */
    public String key() {
        return "owning.power." + standing.word() + "." + act.word();
    }

    /**
     * Somebody's power to act. A domain bound to the place of the issue counts before the owning role, unless it is that
     * role's own or of a circle around it; a closed role owns nothing.
     *
     * @param owner the owning role
     * @param circle the circle that the issue is in by its place
     * @param domains the domains that are bound to its place, the narrowest first
     */
    public static PowerToAct of(
            Seating seating, UserKey person, Optional<NodeId> owner, Optional<NodeId> circle, List<Clause> domains) {
        Structure structure = seating.structure();
        Optional<NodeId> owning = open(structure, owner);
        Optional<Clause> foreign = domains.stream()
                .filter(domain -> owning.filter(role -> structure.below(domain.node(), role))
                        .isEmpty())
                .findFirst();
        if (foreign.isPresent()) return inDomain(seating, person, foreign.get());
        Optional<Clause> own = owning.flatMap(role ->
                domains.stream().filter(domain -> domain.node().equals(role)).findFirst());
        return owning.or(() -> open(structure, circle))
                .map(node -> ofNode(seating, person, node, own))
                .orElse(UNSAID);
    }

    private static Optional<NodeId> open(Structure structure, Optional<NodeId> node) {
        return node.flatMap(structure::node).filter(one -> !one.closed()).map(Node::id);
    }

    private static PowerToAct inDomain(Seating seating, UserKey person, Clause domain) {
        boolean theirs = seating.answerable(domain.node()).seats().stream()
                .anyMatch(seat -> seat.holder().equals(person));
        Standing standing = theirs ? Standing.HOLDER : Standing.FOREIGN;
        return said(seating.structure(), standing, domain.node(), domain.node(), Optional.of(domain));
    }

    private static PowerToAct ofNode(Seating seating, UserKey person, NodeId node, Optional<Clause> own) {
        Structure structure = seating.structure();
        Seating.Answerable answerable = seating.answerable(node);
        if (answerable.seats().stream().anyMatch(seat -> seat.holder().equals(person))) {
            Standing standing = answerable.fallenTo().isPresent() ? Standing.FALLEN : Standing.HOLDER;
            return said(structure, standing, node, answerable.fallenTo().orElse(node), own);
        }
        Optional<NodeId> asked = answers(seating, node, answerable);
        if (asked.isEmpty()) return UNSAID;
        return memberOf(seating, person, node)
                .map(circle -> said(structure, Standing.MEMBER, asked.get(), circle, own))
                .orElseGet(() -> said(structure, Standing.OUTSIDE, asked.get(), asked.get(), own));
    }

    /** Whom to turn to: the role, or, where nobody answers for it, the nearest circle above in which somebody is. */
    private static Optional<NodeId> answers(Seating seating, NodeId node, Seating.Answerable answerable) {
        if (!answerable.seats().isEmpty()) return Optional.of(node);
        Structure structure = seating.structure();
        return Stream.concat(structure.node(node).stream(), structure.above(node).stream())
                .map(Node::id)
                .filter(circle -> !seating.members(circle).isEmpty())
                .findFirst();
    }

    private static Optional<NodeId> memberOf(Seating seating, UserKey person, NodeId node) {
        return Stream.concat(Stream.of(node), seating.structure().node(node).flatMap(Node::parent).stream())
                .filter(circle -> seating.members(circle).contains(person))
                .findFirst();
    }

    private static PowerToAct said(
            Structure structure, Standing standing, NodeId whose, NodeId through, Optional<Clause> by) {
        return new PowerToAct(
                Acts.of(structure.pack(whose), standing), standing, Optional.of(whose), Optional.of(through), by);
    }
}
