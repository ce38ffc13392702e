package org.relais.host.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relais.host.db.Database;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts, their groups and their passwords. */
public final class People implements UserManager {
    private static final String COLUMNS = "user_key, id, username, display_name, email, active, time_zone, locale";
    private static final PasswordEncoder PASSWORDS = new BCryptPasswordEncoder(6);
    private static final String NOBODYS_HASH = PASSWORDS.encode("nobody");

    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    public Optional<Person> byKey(String key) {
        return database.memory().remember("person " + key, () -> one("user_key", key));
    }

    /** Usernames are compared without case, as in Jira. */
    public Optional<Person> byName(String username) {
        return username == null ? Optional.empty() : one("username", username.toLowerCase(Locale.ROOT));
    }

    private Optional<Person> one(String column, String value) {
        if (value == null) return Optional.empty();
        return database.jdbc()
                .sql("select " + COLUMNS + " from person where " + column + " = ?")
                .param(value)
                .query(People::read)
                .optional();
    }

    /** These people, in one statement: key to person. Keys that nobody has are left out. */
    public Map<String, Person> byKeys(Collection<String> keys) {
        Map<String, Person> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        database.jdbc()
                .sql("select " + COLUMNS + " from person where user_key in (:keys)")
                .param("keys", keys)
                .query(People::read)
                .list()
                .forEach(person -> found.put(person.key(), person));
        return found;
    }

    /** Whom a search is for: a part of the name or username, and of the address where that may match. */
    public record Search(String text, boolean byAddress, boolean active, boolean inactive) {}

    /** Whose name, username or address contains the text; the first {@code limit} by display name. */
    public List<Person> search(String text, int limit) {
        return search(new Search(text, true, true, true), limit);
    }

    /** Whom the search finds; the first {@code limit} by display name. */
    public List<Person> search(Search search, int limit) {
        String like = "%" + search.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String address = search.byAddress() ? " or lower(email) like :t escape '\\'" : "";
        return database.jdbc()
                .sql("select " + COLUMNS + " from person where (lower(username) like :t escape '\\'"
                        + " or lower(display_name) like :t escape '\\'" + address + ")"
                        + " and ((active = true and :active) or (active = false and :inactive))"
                        + " order by display_name, user_key limit :n")
                .param("t", like)
                .param("active", search.active())
                .param("inactive", search.inactive())
                .param("n", limit)
                .query(People::read)
                .list();
    }

    /** Adds an account. A null password: nobody can sign in with it. */
    public Person add(Person person, String password) {
        database.jdbc()
                .sql("insert into person (user_key, id, username, display_name, email, active, time_zone, locale,"
                        + " password_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person.key(),
                        person.id(),
                        person.username().toLowerCase(Locale.ROOT),
                        person.displayName(),
                        person.email(),
                        person.active(),
                        person.timeZone(),
                        person.localeTag(),
                        password == null ? null : PASSWORDS.encode(password))
                .update();
        return person;
    }

    /** Writes what may change about a person: all but key, id and username. */
    public void update(Person person) {
        database.jdbc()
                .sql("update person set display_name = ?, email = ?, active = ?, time_zone = ?, locale = ?"
                        + " where user_key = ?")
                .params(
                        person.displayName(),
                        person.email(),
                        person.active(),
                        person.timeZone(),
                        person.localeTag(),
                        person.key())
                .update();
    }

    /** Another username, by which nobody knows them yet. */
    void rename(Person person, String username) {
        database.jdbc()
                .sql("update person set username = ? where user_key = ?")
                .params(username, person.key())
                .update();
    }

    public void setPassword(Person person, String password) {
        database.jdbc()
                .sql("update person set password_hash = ? where user_key = ?")
                .params(PASSWORDS.encode(password), person.key())
                .update();
    }

    /** Who this is, if the password is theirs and the account is active. Takes as long for an unknown name. */
    public Optional<Person> signIn(String username, String password) {
        Optional<Person> person = byName(username);
        String hash = person.flatMap(p -> database.jdbc()
                        .sql("select password_hash from person where user_key = ?")
                        .param(p.key())
                        .query(String.class)
                        .optional())
                .orElse(NOBODYS_HASH);
        boolean right = PASSWORDS.matches(password, hash);
        return person.filter(p -> right && p.active());
    }

    public void addGroup(String name) {
        if (groupExists(name)) return;
        database.jdbc()
                .sql("insert into person_group (name) values (?)")
                .param(name)
                .update();
    }

    public boolean groupExists(String name) {
        return database.jdbc()
                        .sql("select count(*) from person_group where name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<String> groups() {
        return database.jdbc()
                .sql("select name from person_group order by name")
                .query(String.class)
                .list();
    }

    public void join(Person person, String group) {
        addGroup(group);
        if (groupsOf(person).contains(group)) return;
        database.jdbc()
                .sql("insert into membership (user_key, group_name) values (?, ?)")
                .params(person.key(), group)
                .update();
    }

    public void leave(Person person, String group) {
        database.jdbc()
                .sql("delete from membership where user_key = ? and group_name = ?")
                .params(person.key(), group)
                .update();
    }

    /** The groups of a person; none for the anonymous visitor (null). */
    public Set<String> groupsOf(ApplicationUser person) {
        if (person == null) return Set.of();
        return new TreeSet<>(database.jdbc()
                .sql("select group_name from membership where user_key = ?")
                .param(person.getKey())
                .query(String.class)
                .list());
    }

    public List<Person> inGroup(String group, int limit) {
        return database.jdbc()
                .sql("select p.user_key, p.id, p.username, p.display_name, p.email, p.active, p.time_zone, p.locale"
                        + " from person p join membership m on m.user_key = p.user_key where m.group_name = ?"
                        + " order by p.display_name limit ?")
                .params(group, limit)
                .query(People::read)
                .list();
    }

    static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("user_key"),
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("time_zone"),
                row.getString("locale"));
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return byName(userName).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        if (userKey == null) return null;
        return byKey(userKey).orElseGet(() -> new Person(userKey, -1, userKey, userKey, "", false, null, null));
    }
}
