package org.relais.jira.checklist.panel;

import java.util.List;

/**
 * The lists of an issue, ready to print. The template decides nothing; the script makes of the board what people work with.
 *
 * @param board as REST has it, with the first items
 * @param username of the reader, empty for nobody
 * @param mine whom an item of the reader's names, one a line
 * @param lacks what steps of the workflow miss
 */
public record ChecklistsView(
        String issue,
        String board,
        String username,
        String mine,
        boolean editable,
        List<ListLine> lists,
        List<LackLine> lacks) {
    /** A list in a sentence, for whoever has no scripts, and until the script has begun. */
    public record ListLine(String name, String progress) {}

    /**
     * Something that a step of the workflow misses.
     *
     * @param items the ids of the items, with commas between
     * @param asking what can be said here that it goes on without; empty where nothing can
     * @param granting the number of what somebody else asked for and the reader may grant; empty where there is none
     */
    public record LackLine(String sentence, String items, String asking, String granting) {}
}
