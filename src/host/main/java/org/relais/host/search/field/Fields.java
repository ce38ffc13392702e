package org.relais.host.search.field;

import java.util.Optional;
import org.relais.host.search.jql.FieldName;
import org.relais.host.search.jql.JqlError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field that one searcher can name: those of the system first, then the custom ones. */
public final class Fields {
    private final SystemFields system;
    private final CustomFields custom;

    /** The fields as this searcher sees them. */
    public Fields(JdbcClient jdbc, SearchFields custom, Visibility visibility, Searcher searcher) {
        this.system = new SystemFields(jdbc, visibility, searcher, custom.all());
        this.custom = new CustomFields(custom, new Moments(searcher.now()));
    }

    /** The field that a query names; if there is none, the query is refused. */
    public Field named(FieldName name) {
        Optional<Field> found = name.number().map(custom::numbered).orElseGet(() -> system.named(name.text())
                .or(() -> custom.named(name.text())));
        return found.orElseThrow(() -> JqlError.FIELD.of(name.text()));
    }
}
