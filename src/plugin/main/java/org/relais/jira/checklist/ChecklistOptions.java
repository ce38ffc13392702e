package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;

/** What whoever administers a project decides about its lists. */
public final class ChecklistOptions {
    static final String READERS = "readers";
    static final String EDITORS = "editors";
    static final String NAMED = "named";

    private static final int MOST_NAMED = 500;

    /** Who sees lists; of those who see the issue. */
    public static final Option VIEW = Option.choice("checklist-view", List.of(READERS, NAMED), READERS);

    public static final Option VIEW_NAMED = Option.text("checklist-view-named", MOST_NAMED);

    /** Who moves items from state to state. */
    public static final Option TICK = Option.choice("checklist-tick", List.of(READERS, EDITORS, NAMED), EDITORS);

    public static final Option TICK_NAMED = Option.text("checklist-tick-named", MOST_NAMED);

    /** Who writes items. */
    public static final Option EDIT = Option.choice("checklist-edit", List.of(READERS, EDITORS, NAMED), EDITORS);

    public static final Option EDIT_NAMED = Option.text("checklist-edit-named", MOST_NAMED);

    /** States of the project's own: {@code Reviewed = done, Waiting for parts = blocked}. */
    public static final Option STATES = Option.text("checklist-states", MOST_NAMED);

    public static final Option ITEMS = Option.number("checklist-items", 1, Limits.ITEMS_PER_ISSUE, 500);

    /** What a project decides, in the order of the page. */
    public static final List<Option> OF_PROJECTS =
            List.of(VIEW, VIEW_NAMED, TICK, TICK_NAMED, EDIT, EDIT_NAMED, STATES, ITEMS);

    private ChecklistOptions() {}

    static Option of(Right right) {
        return switch (right) {
            case VIEW -> VIEW;
            case TICK -> TICK;
            case EDIT -> EDIT;
        };
    }

    static Option named(Right right) {
        return switch (right) {
            case VIEW -> VIEW_NAMED;
            case TICK -> TICK_NAMED;
            case EDIT -> EDIT_NAMED;
        };
    }

    static Rules rules(Choices choices) {
        return new Rules(Integer.parseInt(choices.of(ITEMS)), states(choices.of(STATES)));
    }

    /** Reads the states; what is none is passed over, and so is a name that every project has. */
    static List<State> states(String text) {
        List<State> states = new ArrayList<>();
        for (String one : text.split(",")) {
            int is = one.lastIndexOf('=');
            if (is < 0) continue;
            String name = one.substring(0, is).strip();
            Optional<Meaning> meaning = Meaning.of(
                    one.substring(is + 1).strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
            boolean fits = !name.isEmpty()
                    && name.codePointCount(0, name.length()) <= State.NAME_LIMIT
                    && Meaning.of(name).isEmpty();
            if (fits && meaning.isPresent()) states.add(new State(name, meaning.get()));
        }
        return List.copyOf(states);
    }

    /** Reads {@code role:10002, circle:ops} into its parts. */
    static List<Named> readNamed(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Named::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
