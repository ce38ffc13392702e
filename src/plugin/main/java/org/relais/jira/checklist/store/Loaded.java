package org.relais.jira.checklist.store;

import java.util.HashMap;
import java.util.Map;
import org.relais.jira.checklist.Sheet;

/** The rows of an issue within a transaction, by key, and what they say. */
record Loaded(Map<String, ListRow> lists, Map<String, ItemRow> items, Sheet sheet) {
    /** With rows of items that came from another issue. */
    Loaded with(Map<String, ItemRow> more) {
        Map<String, ItemRow> all = new HashMap<>(items);
        all.putAll(more);
        return new Loaded(lists, all, sheet);
    }
}
