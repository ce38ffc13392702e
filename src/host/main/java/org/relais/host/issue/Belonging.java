package org.relais.host.issue;

import java.util.List;
import java.util.function.Supplier;

/**
 * A list that belongs to an issue and stands in a table of its own: labels, components, versions. Read when first asked
 * for, and written only where it was set, so that an old read undoes nobody's write.
 */
final class Belonging<T> {
    private List<T> values;
    private boolean set;

    List<T> get(Supplier<List<T>> read) {
        if (values == null) values = List.copyOf(read.get());
        return values;
    }

    void set(List<T> now) {
        values = List.copyOf(now);
        set = true;
    }

    /** Whether there is something to be written. */
    boolean isSet() {
        return set;
    }

    /** What was set has been written; what was only read may be older than the issue and is read again. */
    void written() {
        if (!set) values = null;
        set = false;
    }
}
