package org.relais.host.search;

import java.util.ArrayList;
import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Fields;
import org.relais.host.search.field.Sorting;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Sort;

/** The ORDER BY of a query in SQL: what to join to the issue {@code i}, and what to sort by. */
record Ordering(SqlPart joins, String by) {
    private static final String NEWEST_FIRST = "i.created_at desc, i.id desc";

    static Ordering of(List<Sort> sorts, Fields fields) {
        SqlPart joins = SqlPart.of("");
        List<String> by = new ArrayList<>();
        for (Sort sort : sorts) {
            Field field = fields.named(sort.field());
            Sorting sorting = field.sorting().orElseThrow(() -> JqlError.SORT.of(field.name()));
            String alias = "o" + by.size();
            joins = joins.then(new SqlPart(
                    sorting.join().sql().replace("$", alias), sorting.join().params()));
            by.add(sorted(sorting, sort.direction()).replace("$", alias));
        }
        by.add(NEWEST_FIRST);
        return new Ordering(joins, String.join(", ", by));
    }

    private static String sorted(Sorting sorting, Sort.Direction direction) {
        boolean descending = direction == Sort.Direction.USUAL
                ? sorting.usuallyDescending()
                : direction == Sort.Direction.DESCENDING;
        // Jira takes an empty field for the greatest
        String way = descending != sorting.backwards() ? " desc nulls first" : " asc nulls last";
        return String.join(way + ", ", sorting.expressions()) + way;
    }
}
