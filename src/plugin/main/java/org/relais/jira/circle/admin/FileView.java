package org.relais.jira.circle.admin;

import java.util.List;

/**
 * A file that was sent, and what it would do, ready to print.
 *
 * @param unknown how many people of it are not known here; empty where all are
 */
public record FileView(
        String text, String unknown, List<PersonLine> people, List<CountLine> counts, List<String> faults) {
    /** Somebody of the file, and who that might be. */
    public record PersonLine(String id, String label, String typed, String candidates) {}

    /** How many of a kind begin, change, stay and end. */
    public record CountLine(String label, String added, String changed, String same, String ended) {}

    static FileView of(String text) {
        return new FileView(text, "", List.of(), List.of(), List.of());
    }
}
