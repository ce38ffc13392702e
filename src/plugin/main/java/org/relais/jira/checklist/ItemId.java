package org.relais.jira.checklist;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an item. It stays when the item goes to another list or issue, and is never given twice. */
public record ItemId(String value) implements Comparable<ItemId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public ItemId {
        if (!fits(value)) throw new IllegalArgumentException("no id of an item: " + value);
    }

    /** Whether a text can be an id; what cannot is not there. */
    public static boolean fits(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    public static ItemId fresh() {
        return new ItemId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }
}
