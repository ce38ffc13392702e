package org.relais.jira.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What an item asks for: all of it that whoever may edit writes.
 *
 * @param note Markdown
 * @param twoKeys whether two different people have to say that it is done
 */
public record Content(
        String text,
        Optional<String> note,
        boolean mandatory,
        List<Who> who,
        Optional<Due> due,
        Priority priority,
        boolean twoKeys) {
    public Content {
        who = List.copyOf(who);
    }

    /** A text, and nothing beside it. */
    public static Content of(String text) {
        return new Content(text, Optional.empty(), false, List.of(), Optional.empty(), Priority.NORMAL, false);
    }

    Content text(String now) {
        return new Content(now, note, mandatory, who, due, priority, twoKeys);
    }

    Content note(Optional<String> now) {
        return new Content(text, now, mandatory, who, due, priority, twoKeys);
    }

    Content mandatory(boolean now) {
        return new Content(text, note, now, who, due, priority, twoKeys);
    }

    Content who(List<Who> now) {
        return new Content(text, note, mandatory, now, due, priority, twoKeys);
    }

    Content due(Optional<Due> now) {
        return new Content(text, note, mandatory, who, now, priority, twoKeys);
    }

    Content priority(Priority now) {
        return new Content(text, note, mandatory, who, due, now, twoKeys);
    }

    Content twoKeys(boolean now) {
        return new Content(text, note, mandatory, who, due, priority, now);
    }
}
