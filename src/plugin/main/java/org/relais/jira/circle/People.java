package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** Who people are, as Jira knows them. Their names are shown only to whoever may see them; see {@link View#name}. */
public interface People {
    /**
     * A person.
     *
     * @param active whether they may log in
     */
    record Person(UserKey key, String username, String name, Optional<String> email, boolean active) {}

    /** Nobody where the person was deleted. */
    Optional<Person> find(UserKey key);

    /** Who has this username; case does not matter. */
    Optional<Person> named(String username);

    /** Everybody who has this address; case does not matter. */
    List<Person> reachedAt(String email);

    /** Whether there is such a person, who may log in. */
    default boolean active(UserKey key) {
        return find(key).filter(Person::active).isPresent();
    }
}
