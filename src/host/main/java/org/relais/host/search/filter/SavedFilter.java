package org.relais.host.search.filter;

import java.time.Instant;
import java.util.List;
import org.relais.host.people.Person;

/**
 * A query that somebody saved under a name.
 *
 * @param description may be null
 * @param columns the ids of its columns; empty where everyone sees their own
 * @param favourite whether it is one of whoever reads it
 * @param favourites how many people have it as a favourite
 */
public record SavedFilter(
        long id,
        String name,
        String description,
        Person owner,
        String jql,
        List<String> columns,
        List<Share> shares,
        boolean favourite,
        long favourites,
        Instant updated) {
    public SavedFilter {
        columns = List.copyOf(columns);
        shares = List.copyOf(shares);
    }

    public boolean isOwnedBy(Person person) {
        return person != null && owner.key().equals(person.key());
    }
}
