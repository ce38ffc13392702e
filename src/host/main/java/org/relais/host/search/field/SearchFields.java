package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;

/** The custom fields that can be searched. */
public interface SearchFields {
    /** The field of this name, whatever the case of its letters. */
    Optional<SearchField> byName(String name);

    /** The field of this number. */
    Optional<SearchField> byId(long id);

    /** All of them. */
    List<SearchField> all();
}
