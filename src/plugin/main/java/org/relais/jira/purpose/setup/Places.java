package org.relais.jira.purpose.setup;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a field applies: in these projects, to these issue types. None of either means all of them. */
public record Places(SortedSet<Long> projects, SortedSet<String> types) {
    public static final Places EVERYWHERE = new Places(new TreeSet<>(), new TreeSet<>());

    /** In an order of its own, so that equal places are written in the same way. */
    public static Places of(Collection<Long> projects, Collection<String> types) {
        return new Places(new TreeSet<>(projects), new TreeSet<>(types));
    }

    /** Whether the field applies in a project at all. */
    public boolean covers(long project) {
        return projects.isEmpty() || projects.contains(project);
    }
}
