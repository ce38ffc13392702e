package org.relais.host.search.field;

import java.util.List;

/**
 * How to sort by a field: expressions over the issue {@code i} and over what is joined to it.
 *
 * @param join what to join; each {@code $}, here and in the expressions, stands for the alias of the joined rows
 * @param usuallyDescending whether it is descending where the query does not say
 * @param backwards whether the greatest stands first in the order of the expressions
 */
public record Sorting(SqlPart join, List<String> expressions, boolean usuallyDescending, boolean backwards) {
    static Sorting by(String expression) {
        return joined(SqlPart.of(""), expression);
    }

    static Sorting joined(SqlPart join, String... expressions) {
        return new Sorting(join, List.of(expressions), false, false);
    }

    /** By the least of the values that an issue has in rows of their own, given as {@code table where …}. */
    static Sorting byLeast(String least, SqlPart rows) {
        return joined(
                SqlPart.of("left join (select issue_id, min(" + least + ") as least from")
                        .then(rows)
                        .then("group by issue_id) $ on $.issue_id = i.id"),
                "$.least");
    }

    Sorting descending() {
        return new Sorting(join, expressions, true, backwards);
    }

    Sorting reversed() {
        return new Sorting(join, expressions, usuallyDescending, true);
    }
}
