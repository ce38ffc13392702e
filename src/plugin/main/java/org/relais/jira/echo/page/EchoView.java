package org.relais.jira.echo.page;

import java.util.List;

/**
 * The page that a link opens, ready to print: a question with its form, or a sentence that says why there is none.
 *
 * @param language as HTML writes it
 * @param style the address of its style sheet
 * @param asking whether there is a form
 * @param about what the issue says, line by line; none where nothing may be told
 * @param error what is wrong with what was sent; empty where nothing is
 * @param errorField the id of the field to which that leads
 * @param words what was typed
 */
public record EchoView(
        String language,
        String style,
        String title,
        String heading,
        String sentence,
        boolean asking,
        List<AboutLine> about,
        String error,
        String errorField,
        String question,
        List<VerdictLine> verdicts,
        String wordsLabel,
        String wordsHint,
        String words,
        String send,
        String privacy) {
    /** Something that the issue says. */
    public record AboutLine(String label, String text) {}

    /** One answer that can be chosen. */
    public record VerdictLine(String word, String label, boolean chosen) {}
}
