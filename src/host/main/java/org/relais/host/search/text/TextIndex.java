package org.relais.host.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.issue.IssueWritten;
import org.relais.host.search.field.SqlPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words of all texts of issues, kept in the database by the very transaction that writes an issue, so that the next
 * search finds them. Only texts that differ from what is kept are taken apart again.
 */
public final class TextIndex implements IssueWritten {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final TextStore store;
    private final List<TextSource> sources;
    private final Words words = new Words();

    /**
     * An index of what is stored in this database.
     *
     * @param properties the texts of indexed issue properties
     */
    public TextIndex(Database database, TextSource properties) {
        this.jdbc = database.jdbc();
        this.store = TextStore.of(database);
        this.sources = List.of(new StoredTexts(database.jdbc()), properties);
    }

    private record Place(long issue, String source, long id) {
        static Place of(IssueText text) {
            return new Place(text.issue(), text.source().stored(), text.sourceId());
        }
    }

    private record Kept(long id, String digest) {}

    @Override
    public void written(Collection<Long> issueIds) {
        List<Long> all = List.copyOf(issueIds);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            refresh(all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }

    private void refresh(List<Long> issues) {
        Map<Place, Kept> kept = kept(issues);
        List<IssueText> changed = new ArrayList<>();
        List<Long> old = new ArrayList<>();
        for (TextSource source : sources) {
            for (IssueText text : source.of(issues)) {
                Kept before = kept.remove(Place.of(text));
                if (before != null && before.digest().equals(text.digest())) continue;
                if (before != null) old.add(before.id());
                changed.add(text);
            }
        }
        kept.values().forEach(gone -> old.add(gone.id()));
        forget(old);
        changed.forEach(text -> store.add(text, words.of(text.text())));
    }

    private Map<Place, Kept> kept(List<Long> issues) {
        Map<Place, Kept> kept = new HashMap<>();
        SqlPart query = SqlPart.of("select issue_id, source, source_id, id, digest from issue_text where")
                .then(SqlPart.among("issue_id", issues));
        jdbc.sql(query.sql()).params(query.params()).query(row -> {
            kept.put(
                    new Place(row.getLong(1), row.getString(2), row.getLong(3)),
                    new Kept(row.getLong(4), row.getString(5)));
        });
        return kept;
    }

    private void forget(List<Long> texts) {
        if (texts.isEmpty()) return;
        SqlPart delete = SqlPart.of("delete from issue_text where").then(SqlPart.among("id", texts));
        jdbc.sql(delete.sql()).params(delete.params()).update();
    }
}
