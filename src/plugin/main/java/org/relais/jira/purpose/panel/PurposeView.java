package org.relais.jira.purpose.panel;

import java.util.List;

/**
 * A purpose, ready to print. The template decides nothing.
 *
 * @param outcomeAfter the word of the part under which it says whether it worked
 * @param outcomes whether it worked, or none
 */
public record PurposeView(
        String base,
        String issue,
        String key,
        String summary,
        boolean stated,
        boolean editable,
        String version,
        String limit,
        String advised,
        String adviser,
        String example,
        List<AdviceLine> advice,
        List<PartLine> parts,
        List<StepLine> trail,
        boolean complete,
        List<LackLine> lacks,
        String outcomeAfter,
        List<OutcomeLine> outcomes) {
    /**
     * A part that can be stated here.
     *
     * @param idle whether there is nothing to read: neither stated nor inherited, and not the why, which says that it is empty
     * @param inherited what comes from above; empty where nothing does
     * @param origin the page of what states it, below the base
     * @param former what that was before it changed, unconfirmed since; empty where it did not
     * @param change the change that a confirmation names
     */
    public record PartLine(
            String word,
            String name,
            String label,
            String hint,
            String text,
            boolean stated,
            boolean idle,
            String inherited,
            String origin,
            String originLabel,
            String originTitle,
            String former,
            String change) {}

    /**
     * An issue, a role or a circle on the way up.
     *
     * @param page its address below the base
     * @param label the key of the issue, or which of the others it is
     * @param title its summary or name
     */
    public record StepLine(String page, String label, String title, String why) {}

    /**
     * Something that a step of the workflow misses.
     *
     * @param missing the words of the parts, with commas between
     * @param acknowledging whether one can say here that it goes on without
     */
    public record LackLine(String sentence, String missing, boolean acknowledging) {}

    /** Whether it worked, in a sentence with its day, and what somebody added; empty where nothing. */
    public record OutcomeLine(String verdict, String sentence, String words) {}

    /** One thought of the adviser, in the reader's language. */
    public record AdviceLine(String message, String example) {}
}
