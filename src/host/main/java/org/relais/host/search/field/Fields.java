package org.relais.host.search.field;

import java.util.Optional;
import org.relais.host.search.jql.FieldName;
import org.relais.host.search.jql.JqlError;

/** Every field that one searcher can name: those of the system, the custom ones, then indexed values of properties. */
public final class Fields {
    private final SystemFields system;
    private final CustomFields custom;
    private final PropertyFields properties;

    /** The fields as this searcher sees them. */
    public Fields(FieldSources sources, Searcher searcher) {
        this.system = new SystemFields(sources, searcher);
        this.custom = new CustomFields(sources, searcher);
        this.properties = new PropertyFields(sources, searcher);
    }

    /** The field that a query names; if there is none, the query is refused. */
    public Field named(FieldName name) {
        Optional<Field> found = name.number()
                .map(custom::numbered)
                .orElseGet(() -> name.property().map(properties::at).orElseGet(() -> anywhere(name.text())));
        return found.orElseThrow(() -> JqlError.FIELD.of(name.text()));
    }

    private Optional<Field> anywhere(String name) {
        return system.named(name).or(() -> custom.named(name)).or(() -> properties.alias(name));
    }
}
