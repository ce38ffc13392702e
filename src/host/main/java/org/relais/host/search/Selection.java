package org.relais.host.search;

import org.relais.host.search.field.SqlPart;

/** The issues that a query asks for, as far as they may be seen, ready to be listed or counted. */
record Selection(SqlPart condition, Ordering ordering) {
    SqlPart page(int start, int max) {
        return SqlPart.of("select i.id from issue i")
                .then(ordering.joins())
                .then("where")
                .then(condition)
                .then("order by " + ordering.by() + " limit ? offset ?", max, start);
    }

    SqlPart count() {
        return SqlPart.of("select count(*) from issue i where").then(condition);
    }
}
