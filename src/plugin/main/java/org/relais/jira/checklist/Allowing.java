package org.relais.jira.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.View;
import org.relais.jira.home.Choices;

/** Says what somebody may do with the lists of an issue that they see: as the project decided, and no more. */
final class Allowing {
    private final Gate gate;
    private final Function<Visitor, Optional<View>> structure;

    Allowing(Gate gate, Function<Visitor, Optional<View>> structure) {
        this.gate = gate;
        this.structure = structure;
    }

    Rights rights(IssuePass pass, Choices choices) {
        Set<Right> held = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (may(pass, choices, right)) held.add(right);
        }
        // whoever may not even look may do nothing
        return new Rights(held.contains(Right.VIEW) ? held : Set.of());
    }

    private boolean may(IssuePass pass, Choices choices, Right right) {
        String who = choices.of(ChecklistOptions.of(right));
        boolean reads = right == Right.VIEW;
        if (!reads && pass.holder().key().isEmpty()) return false;
        return switch (who) {
            case ChecklistOptions.READERS -> true;
            case ChecklistOptions.EDITORS -> gate.edit(pass).isPresent();
            default -> named(pass.holder(), pass.ref().project(), choices.of(ChecklistOptions.named(right)));
        };
    }

    /** Whether somebody sees the lists of a project, as far as that does not depend on an issue. */
    boolean views(Visitor visitor, Choices choices) {
        return choices.of(ChecklistOptions.VIEW).equals(ChecklistOptions.READERS)
                || named(visitor, choices.project(), choices.of(ChecklistOptions.VIEW_NAMED));
    }

    private boolean named(Visitor visitor, ProjectId project, String text) {
        List<Named> named = ChecklistOptions.readNamed(text);
        if (named.isEmpty()) return false;
        Optional<View> view = structure.apply(visitor);
        return view.isPresent() && named.stream().anyMatch(one -> is(view.get(), project, one));
    }

    private static boolean is(View view, ProjectId project, Named named) {
        if (named instanceof Named.ProjectRole role) return view.pass().hasProjectRole(project, role.id());
        return belongs(view, view.pass().holder(), ((Named.Circle) named).node());
    }

    /** Whether somebody holds a role, or is in a circle. */
    static boolean belongs(View view, UserKey person, NodeId node) {
        return view.seating().holds(person, node)
                || view.seating().members(node).contains(person);
    }
}
