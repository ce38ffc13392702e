package org.relais.host.search.property;

import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.search.property.Extract.Kind;
import org.relais.host.search.text.TextIndex;

/** Begins to index values of properties, in small transactions: what is there already, and what is written from then on. */
public final class PropertyIndexing {
    private final Database database;
    private final PropertyIndex values;
    private final TextIndex texts;

    public PropertyIndexing(Database database, PropertyIndex values, TextIndex texts) {
        this.database = database;
        this.values = values;
        this.texts = texts;
    }

    /** The extract as it is indexed; under the kind that was declared first. Stopped midway, it goes on the next time. */
    public Extract index(String propertyKey, String path, Kind kind) {
        Extract extract = values.declare(propertyKey, path, kind);
        while (some(extract)) continue;
        return extract;
    }

    private boolean some(Extract extract) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            List<Long> issues = values.next(extract);
            if (issues.isEmpty()) return false;
            values.written(issues);
            if (extract.kind() == Kind.TEXT) texts.written(issues);
            return true;
        }));
    }
}
