package org.relais.jira.circle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.ThingKind;
import org.relais.jira.notice.Told;

/** The notice that nobody holds a role any more, for those to whom its open work falls. It waits until somebody does. */
public final class RoleVacated implements ThingKind {
    static final String WORD = "role-vacated";

    private final CircleService circles;

    public RoleVacated(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Map<String, Told> told(SelfPass pass, Collection<String> things) {
        Map<String, Told> told = new HashMap<>();
        circles.open(Visitor.of(pass.holder()))
                .ifPresent(view -> things.forEach(
                        thing -> told(view, new NodeId(thing)).ifPresent(said -> told.put(thing, said))));
        return told;
    }

    private static Optional<Told> told(View view, NodeId id) {
        return view.structure()
                .node(id)
                .filter(node -> !node.closed() && view.seating().vacant(id))
                .map(node -> new Told(
                        "/secure/RelaisRole.jspa?id=" + id.value() + "#issues",
                        "circle.notice.role-vacated",
                        language -> List.of(node.name().in(language))));
    }
}
