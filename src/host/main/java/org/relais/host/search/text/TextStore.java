package org.relais.host.search.text;

import java.util.List;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.search.field.SqlPart;

/** How a database keeps the words of texts, and finds them again. */
interface TextStore {
    /** The way of this database. */
    static TextStore of(Database database) {
        return database.isPostgres() ? new PostgresTexts(database.jdbc()) : new WordRows(database.jdbc());
    }

    /** Keeps a text under its words. */
    void add(IssueText text, List<Set<String>> words);

    /** The condition that the text, a row {@code x} of {@code issue_text}, is what a query asks for. */
    SqlPart matches(TextQuery query);

    /** The condition that the issue {@code i} has a text, a row {@code x} of {@code issue_text}, that meets another. */
    SqlPart issuesWith(SqlPart text);
}
