package org.relais.jira.circle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** People whom the test names; whoever leaves stays known, whoever is deleted does not. */
public final class FakePeople implements People {
    private final Map<UserKey, Person> all = new LinkedHashMap<>();

    public FakePeople with(String... names) {
        for (String name : names) {
            UserKey key = new UserKey(name);
            all.put(key, new Person(key, name, name.toUpperCase(), Optional.of(name + "@example.com"), true));
        }
        return this;
    }

    public FakePeople leaves(UserKey key) {
        Person one = all.get(key);
        all.put(key, new Person(key, one.username(), one.name(), one.email(), false));
        return this;
    }

    /** Gives somebody another address. */
    public FakePeople shares(String name, String email) {
        UserKey key = new UserKey(name);
        Person one = all.get(key);
        all.put(key, new Person(key, one.username(), one.name(), Optional.of(email), one.active()));
        return this;
    }

    public FakePeople deleted(UserKey key) {
        all.remove(key);
        return this;
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public Optional<Person> named(String username) {
        return all.values().stream()
                .filter(one -> one.username().equalsIgnoreCase(username))
                .findFirst();
    }

    @Override
    public List<Person> reachedAt(String email) {
        return all.values().stream()
                .filter(one -> one.email().filter(email::equalsIgnoreCase).isPresent())
                .toList();
    }
}
