package org.relais.host.rest.http;

/** The part of a list that is asked for. */
public record Page(int start, int length) {
    /** No page is longer. */
    public static final int LONGEST = 1_000;

    /** Reads {@code startAt} and {@code maxResults}, each null where it was not sent. */
    public static Page of(String startAt, String maxResults, int usual) {
        int start = number("startAt", startAt, 0);
        int length = number("maxResults", maxResults, usual);
        if (start < 0) throw Refused.badRequest("rest.page.start", startAt);
        // Jira takes -1 for "as many as you give"
        return new Page(start, length < 0 ? LONGEST : Math.min(length, LONGEST));
    }

    /** A whole number among the parameters of a request. */
    public static int number(String name, String text, int usual) {
        if (text == null || text.isBlank()) return usual;
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException notANumber) {
            throw Refused.badRequest("rest.number", name, text);
        }
    }
}
