package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.NodeId;

/** Whose an item is: a person's, or that of whoever holds a role or is in a circle. */
public sealed interface Who {
    /** Most on one item. */
    int MOST = 10;

    /** Somebody. */
    record Person(UserKey key) implements Who {
        @Override
        public String line() {
            return PERSON + key.value();
        }
    }

    /** Whoever holds it. */
    record Role(NodeId node) implements Who {
        @Override
        public String line() {
            return ROLE + node.value();
        }
    }

    String PERSON = "person:";
    String ROLE = "role:";

    /** As it is stored and searched for: {@code person:KEY} or {@code role:ID}. */
    String line();

    /** Reads a stored line. */
    static Optional<Who> read(String line) {
        if (line.startsWith(PERSON) && line.length() > PERSON.length()) {
            return Optional.of(new Person(new UserKey(line.substring(PERSON.length()))));
        }
        return line.startsWith(ROLE) && NodeId.fits(line.substring(ROLE.length()))
                ? Optional.of(new Role(new NodeId(line.substring(ROLE.length()))))
                : Optional.empty();
    }

    /** One a line. */
    static String text(List<Who> all) {
        return all.stream().map(Who::line).collect(Collectors.joining("\n"));
    }

    /** Reads {@link #text}; nothing where a line is none of ours. Whoever is named twice is there once. */
    static Optional<List<Who>> readAll(String text) {
        List<Who> all = new ArrayList<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            Optional<Who> one = read(line.strip());
            if (one.isEmpty()) return Optional.empty();
            if (!all.contains(one.get())) all.add(one.get());
        }
        return Optional.of(List.copyOf(all));
    }
}
