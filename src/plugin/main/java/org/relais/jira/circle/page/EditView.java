package org.relais.jira.circle.page;

import java.util.List;

/**
 * The page on which a role is changed, ready to print. A part without an id is one to be added.
 *
 * @param refusal why this visitor may change nothing here, and who could; empty where they may
 * @param seatsRefusal the same of its seats alone
 */
public record EditView(
        String id,
        String name,
        String kind,
        String version,
        String refusal,
        String seatsRefusal,
        List<WordsLine> words,
        String tags,
        List<EditClauseLine> clauses,
        List<EditSeatLine> seats,
        List<EditLinkLine> links,
        List<EditTurnLine> turns) {
    /** Something in one language: a name and a purpose, or a title and a text. */
    public record WordsLine(String tag, String label, String title, String text) {}

    /** Something that can be chosen. */
    public record PickChoice(String word, String label, boolean chosen) {}

    /** A clause in a form. */
    public record EditClauseLine(
            String id,
            String version,
            String label,
            String legend,
            List<PickChoice> types,
            List<WordsLine> words,
            String review) {}

    /** A seat in a form; one to be added asks who. */
    public record EditSeatLine(
            String id,
            String version,
            String label,
            String person,
            List<PickChoice> capacities,
            String focus,
            String since,
            String until) {}

    /** A link; one to be added asks whereto. */
    public record EditLinkLine(String id, String version, String label, String to, List<PickChoice> types) {}

    /** A turn of the roster; one to be added asks whose and when. */
    public record EditTurnLine(
            String id,
            String version,
            String label,
            List<PickChoice> seats,
            List<PickChoice> days,
            String from,
            String to,
            String zone) {}
}
