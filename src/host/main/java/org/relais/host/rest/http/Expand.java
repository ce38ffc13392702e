package org.relais.host.rest.http;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What is to be told in full: Jira's {@code expand} parameter, names separated by commas, deeper ones with dots. */
public record Expand(Set<String> names) {
    public static Expand of(Collection<String> parameters) {
        Set<String> names = new HashSet<>();
        for (String parameter : parameters) {
            for (String name : parameter.split(",")) names.add(name.strip());
        }
        return new Expand(names);
    }

    /** Whether this is asked for, or something within it. */
    public boolean asks(String name) {
        return names.contains(name) || names.stream().anyMatch(one -> one.startsWith(name + "."));
    }
}
