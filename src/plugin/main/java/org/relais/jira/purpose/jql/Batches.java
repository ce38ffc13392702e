package org.relais.jira.purpose.jql;

import java.util.ArrayList;
import java.util.List;

/** Issues named in queries that stay short enough to be read: Jira refuses very long ones. */
final class Batches {
    /** The most characters of names in one query. */
    private static final int LONGEST = 8_000;
    /** What stands around a name: quotation marks, a comma, a space. */
    private static final int AROUND = 4;

    private Batches() {}

    /**
     * The keys, in their order, cut so that a query can name those of a batch.
     *
     * @param times how often a query names each
     */
    static List<List<String>> of(List<String> keys, int times) {
        List<List<String>> batches = new ArrayList<>();
        int left = 0;
        for (String key : keys) {
            int length = (key.length() + AROUND) * Math.max(1, times);
            if (batches.isEmpty() || length > left) {
                batches.add(new ArrayList<>());
                left = LONGEST;
            }
            batches.get(batches.size() - 1).add(key);
            left -= length;
        }
        return batches;
    }
}
