package org.relais.host.search.filter;

import java.util.List;

/** What somebody wants a filter to be. */
public record FilterDraft(String name, String description, String jql, List<Share> shares) {
    public FilterDraft {
        name = name == null ? "" : name.strip();
        description = description == null ? "" : description.strip();
        jql = jql == null ? "" : jql.strip();
        shares = List.copyOf(shares);
    }
}
