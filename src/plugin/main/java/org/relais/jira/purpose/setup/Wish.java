package org.relais.jira.purpose.setup;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relais.jira.purpose.Part;

/** What an administrator wants: these parts, in these places, on these screens. */
public record Wish(Set<Part> parts, Places places, SortedSet<Long> screens) {
    public static Wish of(Collection<Part> parts, Places places, Collection<Long> screens) {
        Set<Part> ordered = EnumSet.noneOf(Part.class);
        ordered.addAll(parts);
        return new Wish(ordered, places, new TreeSet<>(screens));
    }
}
