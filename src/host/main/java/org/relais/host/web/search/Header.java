package org.relais.host.web.search;

import java.util.List;
import org.relais.host.search.jql.Reordering;

/**
 * The head of a column: how the list is sorted by it ({@code ascending}, {@code descending} or empty), and the address
 * of the list sorted by it, or the other way round; empty where one cannot sort by it.
 */
public record Header(Column column, String sorted, String address) {
    static List<Header> of(FoundIssues found, AskedQuery asked) {
        return found.columns().stream().map(column -> of(column, found, asked)).toList();
    }

    private static Header of(Column column, FoundIssues found, AskedQuery asked) {
        String sorted = column.sorted(found.order());
        if (!column.sortable()) return new Header(column, sorted, "");
        boolean descending = sorted.isEmpty() ? column.usuallyDescending() : sorted.equals("ascending");
        return new Header(column, sorted, asked.address(Reordering.by(asked.jql(), column.sortName(), descending)));
    }
}
