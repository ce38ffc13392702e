package org.relais.host.data;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;

/** The people that a file speaks of. Whoever is missing gets an account without a password. */
final class KnownPeople {
    private final Installation host;
    private final Map<String, Person> byName = new HashMap<>();

    KnownPeople(Installation host) {
        this.host = host;
    }

    /** Nobody (null) stays nobody. */
    Person of(Incoming.User user) {
        return user == null
                ? null
                : byName.computeIfAbsent(user.name(), name -> find(user).orElseGet(() -> add(user)));
    }

    /** By username; else by key, if it is the same person under a new username. */
    private Optional<Person> find(Incoming.User user) {
        People people = host.people();
        return people.byName(user.name()).or(() -> people.byKey(user.key())
                .filter(known -> known.displayName().equals(user.displayName())));
    }

    private Person add(Incoming.User user) {
        return host.database().transactions().execute(tx -> {
            long id = host.database().nextId();
            boolean keyTaken = host.people().byKey(user.key()).isPresent();
            Person person = host.people()
                    .add(
                            new Person(
                                    keyTaken ? "JIRAUSER" + id : user.key(),
                                    id,
                                    user.name(),
                                    user.displayName() == null ? user.name() : user.displayName(),
                                    user.email(),
                                    user.active(),
                                    zone(user.zone()),
                                    language(user.locale())),
                            null);
            host.people().join(person, Defaults.USERS);
            return person;
        });
    }

    /** A zone that Java knows, or null. */
    static String zone(String name) {
        try {
            return name == null ? null : ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Jira writes en_UK for British English, everybody else en-GB. */
    static String language(String locale) {
        if (locale == null) return null;
        String tag = Locale.forLanguageTag(locale.replace('_', '-')).toLanguageTag();
        return tag.equals("en-UK") ? "en-GB" : tag.equals("und") || tag.length() > 20 ? null : tag;
    }
}
