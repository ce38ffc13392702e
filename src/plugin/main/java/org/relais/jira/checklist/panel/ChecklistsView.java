package org.relais.jira.checklist.panel;

import java.util.List;

/**
 * The lists of an issue, ready to print. The template decides nothing; the script makes of the board what people work with.
 *
 * @param board as REST has it, with the first items
 * @param username of the reader, empty for nobody
 * @param mine whom an item of the reader's names, with spaces between
 */
public record ChecklistsView(
        String issue, String board, String username, String mine, boolean editable, List<ListLine> lists) {
    /** A list in a sentence, for whoever has no scripts, and until the script has begun. */
    public record ListLine(String name, String progress) {}
}
