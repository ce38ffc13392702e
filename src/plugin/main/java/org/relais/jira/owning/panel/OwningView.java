package org.relais.jira.owning.panel;

import java.util.List;

/**
 * To which role an issue belongs, ready to print. The template decides nothing.
 *
 * @param role its name; empty where the issue has none that the reader may see
 * @param path what is above it, from the top down, itself not among it
 * @param vacancy a sentence, where nobody holds the role
 * @param others said where there are more holders than shown
 * @param power what the reader may do, in a sentence
 * @param clause the clause that says so, or that the issue serves; empty where there is none
 * @param takeable whether the reader may take the issue
 * @param waivable whether a step warns that a role or a holder is missing, and the reader may say that it goes on without
 */
public record OwningView(
        String base,
        String issue,
        String version,
        String node,
        String role,
        List<String> path,
        String purpose,
        String vacancy,
        List<HolderLine> holders,
        String others,
        String proposed,
        String power,
        String clauseKind,
        String clause,
        List<String> affected,
        boolean takeable,
        boolean waivable) {
    /**
     * Somebody who answers for the role.
     *
     * @param hours a word about now, where that is known
     * @param present whether they are in their working hours
     */
    public record HolderLine(String name, String focus, String hours, boolean present) {}
}
