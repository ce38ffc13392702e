package org.relais.host.search.text;

import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.search.field.SqlPart;

/** Asks the {@link TextIndex}: each answer is a condition on the issue {@code i}, for a larger query to hold. */
public final class TextSearch {
    private final TextStore store;
    private final Words words = new Words();

    public TextSearch(Database database) {
        this.store = TextStore.of(database);
    }

    /** The query that somebody typed for a field; refused where it cannot be read. */
    public TextQuery read(String field, String text) {
        return TextQueryReader.read(words, field, text);
    }

    /** That a text out of one of these places, the row {@code x} of the issue, is what one of the queries asks for. */
    public SqlPart in(List<SqlPart> places, List<TextQuery> queries) {
        SqlPart any = SqlPart.any(queries.stream().map(store::matches).toList());
        return store.issuesWith(any.and(SqlPart.any(places)));
    }
}
