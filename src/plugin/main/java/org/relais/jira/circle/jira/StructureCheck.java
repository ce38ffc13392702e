package org.relais.jira.circle.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Terms;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;

/** Whether circles are tied to what is still there, to nothing twice, and whether somebody answers for each role. */
public final class StructureCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisCircles.jspa";
    /** The most findings of one kind that are named; the page of the circle shows the rest. */
    private static final int NAMED = 10;

    private final CircleService circles;
    private final Gate gate;
    private final PlaceNames places;

    public StructureCheck(CircleService circles, Gate gate, PlaceNames places) {
        this.circles = circles;
        this.gate = gate;
        this.places = places;
    }

    @Override
    public String name() {
        return "circle";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        Seating seating = circles.whole(gate.asSystem("health"));
        Structure structure = seating.structure();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(gone(structure));
        findings.addAll(twice(structure));
        findings.addAll(unanswered(seating));
        int over = Terms.over(seating).size();
        if (over > 0)
            findings.add(Finding.notice("circle.check.over", "" + over)
                    .at(at(Terms.over(seating).get(0))));
        if (findings.isEmpty()) findings.add(Finding.good("circle.check.good", "" + structure.size()));
        return findings;
    }

    private static String at(Seat seat) {
        return PAGE + "?node=" + seat.node().value();
    }

    private List<Finding> gone(Structure structure) {
        List<Finding> findings = new ArrayList<>();
        structure.nodes().filter(node -> !node.closed()).forEach(node -> {
            boolean vanished =
                    structure.scopes(node.id()).stream().map(Scope::place).anyMatch(this::vanished)
                            || structure.clauses(node.id()).stream()
                                    .map(Clause::place)
                                    .flatMap(place -> place.stream())
                                    .anyMatch(this::vanished);
            if (vanished && findings.size() < NAMED) findings.add(problem("circle.check.gone", node));
        });
        return findings;
    }

    private boolean vanished(Place place) {
        boolean project =
                place.project().filter(one -> places.projectKey(one).isEmpty()).isPresent();
        boolean component = place.component()
                .filter(one -> place.project()
                        .flatMap(in -> places.componentName(in, one))
                        .isEmpty())
                .isPresent();
        boolean type = place.issueType()
                .filter(one -> places.issueTypeName(one).isEmpty())
                .isPresent();
        return project || component || type;
    }

    private static List<Finding> twice(Structure structure) {
        Map<Place, NodeId> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        structure.nodes().filter(node -> !node.closed()).forEach(node -> structure
                .scopes(node.id())
                .forEach(scope -> {
                    NodeId other = first.putIfAbsent(scope.place(), node.id());
                    boolean related =
                            other == null || structure.below(other, node.id()) || structure.below(node.id(), other);
                    if (!related && findings.size() < NAMED) findings.add(problem("circle.check.twice", node));
                }));
        return findings;
    }

    private static Finding problem(String key, Node node) {
        return Finding.problem(key, node.name().byLanguage().values().iterator().next())
                .at(PAGE + "?node=" + node.key());
    }

    /** Roles that nobody holds and that fall to nobody. */
    private static List<Finding> unanswered(Seating seating) {
        Structure structure = seating.structure();
        List<Node> roles = structure
                .nodes()
                .filter(node -> !structure.isCircle(node.id()) && seating.vacant(node.id()))
                .filter(node -> structure.fallback(node.id()) == Fallback.NOBODY
                        || seating.answerable(node.id()).seats().isEmpty())
                .toList();
        if (roles.isEmpty()) return List.of();
        return List.of(Finding.notice("circle.check.vacant", "" + roles.size())
                .at(PAGE + "?node=" + roles.get(0).key()));
    }
}
