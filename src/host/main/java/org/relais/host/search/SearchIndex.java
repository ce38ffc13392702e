package org.relais.host.search;

import java.time.Clock;
import java.util.Collection;
import org.relais.host.db.Database;
import org.relais.host.issue.IssueWritten;
import org.relais.host.search.property.PropertyIndex;
import org.relais.host.search.property.PropertyIndexing;
import org.relais.host.search.text.Reindexing;
import org.relais.host.search.text.TextIndex;

/** All that is kept beside the issues so that they are found; written with them, in one transaction. */
public final class SearchIndex implements IssueWritten {
    private final PropertyIndex properties;
    private final TextIndex texts;
    private final PropertyIndexing indexing;
    private final Reindexing reindexing;

    public SearchIndex(Database database, Clock clock) {
        this.properties = new PropertyIndex(database, clock.getZone());
        this.texts = new TextIndex(database, properties);
        this.indexing = new PropertyIndexing(database, properties, texts);
        this.reindexing = new Reindexing(database, this, clock);
    }

    @Override
    public void written(Collection<Long> issueIds) {
        properties.written(issueIds);
        texts.written(issueIds);
    }

    /** Begins to index values of properties. */
    public PropertyIndexing properties() {
        return indexing;
    }

    /** Makes all of it anew. */
    public Reindexing reindexing() {
        return reindexing;
    }
}
