package org.relais.jira.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.jira.circle.NodeId;

/** Some of the people of a project, as its administrators name them in an option. */
sealed interface Named {
    Pattern ROLE = Pattern.compile("role:(\\d{1,18})");
    String CIRCLE = "circle:";

    /** Whoever has this role of Jira's in the project. */
    record ProjectRole(long id) implements Named {}

    /** Whoever is in this circle, or holds this role of the organisation's. */
    record Circle(NodeId node) implements Named {}

    /** Reads {@code role:10002} or {@code circle:ops}; what is neither names nobody. */
    static Optional<Named> read(String text) {
        Matcher role = ROLE.matcher(text);
        if (role.matches()) return Optional.of(new ProjectRole(Long.parseLong(role.group(1))));
        String node = text.startsWith(CIRCLE) ? text.substring(CIRCLE.length()).strip() : "";
        return NodeId.fits(node) ? Optional.of(new Circle(new NodeId(node))) : Optional.empty();
    }
}
