package org.relais.jira.owning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.Structure;

/** Which roles a question is about. What searches ask, without any issue: each answer is a set, and it is small. */
public final class Roles {
    private static final Pattern AHEAD = Pattern.compile("(?<many>\\d{1,4})(?<unit>[dw])");
    private static final int WEEK = 7;

    private Roles() {}

    /** What somebody holds on the day of the seating. */
    public static Set<NodeId> of(Seating seating, UserKey person) {
        return ids(seating.rolesOf(person).stream());
    }

    /** One role, or all that is in it as well; closed ones among them, since issues may still be theirs. */
    public static Set<NodeId> in(Structure structure, NodeId node, boolean recursive) {
        return recursive ? ids(structure.tree(node)) : Set.of(node);
    }

    /** What nobody holds. */
    public static Set<NodeId> vacant(Seating seating) {
        return ids(seating.structure().nodes().filter(node -> seating.vacant(node.id())));
    }

    /** Where somebody's term as a holder ends on one of the next days, today and the last one included. */
    public static Set<NodeId> ending(Seating seating, int days) {
        LocalDate last = seating.day().plusDays(days);
        return ids(seating.structure().nodes().filter(node -> seating.holders(node.id()).stream()
                .anyMatch(seat ->
                        seat.until().filter(until -> !until.isAfter(last)).isPresent())));
    }

    /** Reads {@code 30d} or {@code 4w} as a number of days. */
    public static Optional<Integer> days(String text) {
        Matcher matcher = AHEAD.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        int many = Integer.parseInt(matcher.group("many"));
        return Optional.of(matcher.group("unit").equals("w") ? many * WEEK : many);
    }

    private static Set<NodeId> ids(Stream<Node> nodes) {
        return nodes.map(Node::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
