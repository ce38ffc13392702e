package org.relais.host.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.relais.host.search.field.SearchField;
import org.relais.host.search.field.SearchFields;

/** The custom fields that have a searcher whose plugin is there. */
public final class SearchableFields implements SearchFields {
    private final CustomFields fields;
    private final Function<HostCustomField, Optional<SearchField.Kind>> kinds;

    /**
     * Says which fields can be searched.
     *
     * @param kinds how a field's searcher compares, or nothing where it has none
     */
    public SearchableFields(CustomFields fields, Function<HostCustomField, Optional<SearchField.Kind>> kinds) {
        this.fields = fields;
        this.kinds = kinds;
    }

    @Override
    public List<SearchField> all() {
        return fields.all().stream()
                .filter(HostCustomField::usable)
                .flatMap(field ->
                        kinds
                                .apply(field)
                                .map(kind -> new SearchField(field.getIdAsLong(), field.getName(), kind))
                                .stream())
                .toList();
    }

    @Override
    public Optional<SearchField> byName(String name) {
        return all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<SearchField> byId(long id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }
}
