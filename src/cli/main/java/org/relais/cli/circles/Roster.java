package org.relais.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.relais.cli.Fault;
import org.relais.cli.Words;
import org.relais.cli.input.Plain;
import org.relais.cli.input.Source;
import org.relais.cli.input.Table;

/** The file in which people say who somebody is in Jira. */
final class Roster {
    private Roster() {}

    /** All people, to be filled in. */
    static byte[] write(List<Person> people, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name", "email", "username"));
        people.forEach(one -> rows.add(List.of(one.id(), one.name(), one.email(), one.username())));
        return Table.csv(words.reader(), rows);
    }

    /**
     * The people with the usernames of the file. A row is about whoever has its id; without one, its address; without
     * either, its name, if only one person has that.
     */
    static List<Person> apply(Path file, List<Person> people) {
        Table table = Table.csv(Source.of(file)).with("username");
        Map<Person, String> usernames = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String username = row.get("username");
            if (username.isEmpty()) continue;
            String before = usernames.put(who(table, row, people), username);
            if (before != null && !before.equals(username)) {
                throw Fault.at(table.name(), row.line(), "roster.twice", before, username);
            }
        }
        return people.stream()
                .map(person -> usernames.containsKey(person) ? person.called(usernames.get(person)) : person)
                .toList();
    }

    private static Person who(Table table, Table.Row row, List<Person> people) {
        if (!row.get("id").isEmpty()) return only(table, row, people, Person::id, row.get("id"));
        if (!row.get("email").isEmpty()) return only(table, row, people, Person::email, row.get("email"));
        return only(table, row, people, Person::name, row.need("name"));
    }

    private static Person only(
            Table table, Table.Row row, List<Person> people, Function<Person, String> by, String wanted) {
        List<Person> found = people.stream()
                .filter(person -> Plain.folded(by.apply(person)).equals(Plain.folded(wanted)))
                .toList();
        if (found.isEmpty()) throw Fault.at(table.name(), row.line(), "roster.nobody", wanted);
        if (found.size() > 1) throw Fault.at(table.name(), row.line(), "roster.several", wanted, found.size());
        return found.get(0);
    }
}
