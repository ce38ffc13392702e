package org.relais.jira.purpose.setup;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** A custom field as it stands now: where it applies and on which screens. */
public record Placed(long field, String name, Places places, SortedSet<Long> screens) {
    public static Placed of(long field, String name, Places places, Collection<Long> screens) {
        return new Placed(field, name, places, new TreeSet<>(screens));
    }
}
