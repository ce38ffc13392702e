package org.relais.jira.checklist;

import java.util.UUID;

/** The id of a list, never given twice. */
public record ListId(String value) implements Comparable<ListId> {
    public ListId {
        if (!fits(value)) throw new IllegalArgumentException("no id of a list: " + value);
    }

    /** Whether a text can be an id; what cannot is not there. */
    public static boolean fits(String text) {
        return ItemId.fits(text);
    }

    public static ListId fresh() {
        return new ListId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ListId other) {
        return value.compareTo(other.value);
    }
}
