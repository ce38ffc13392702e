package org.relais.host.web.search;

import java.util.List;
import org.relais.host.search.jql.Sort;

/**
 * A column of a list of issues.
 *
 * @param id the id of its field, as in Jira's REST API
 * @param sortName the name of the field in ORDER BY; empty where there is no sorting by it
 * @param usuallyDescending whether an order that does not say is the descending one
 */
public record Column(String id, String label, String sortName, boolean usuallyDescending) {
    public boolean sortable() {
        return !sortName.isEmpty();
    }

    /** {@code ascending} or {@code descending} where the list is sorted by this column first, else empty. */
    public String sorted(List<Sort> order) {
        if (order.isEmpty() || !sortable()) return "";
        Sort first = order.get(0);
        String by = first.field().text().replaceAll("\\s", "");
        if (!by.equalsIgnoreCase(sortName)
                && !by.equalsIgnoreCase(id)
                && !first.field().text().equalsIgnoreCase(label)) return "";
        boolean descending = first.direction() == Sort.Direction.USUAL
                ? usuallyDescending
                : first.direction() == Sort.Direction.DESCENDING;
        return descending ? "descending" : "ascending";
    }

    boolean custom() {
        return id.startsWith("customfield_");
    }

    long customId() {
        return Long.parseLong(id.substring("customfield_".length()));
    }
}
