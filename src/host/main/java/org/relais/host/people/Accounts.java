package org.relais.host.people;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.relais.host.audit.AuditLog;
import org.relais.host.db.Database;
import org.relais.host.i18n.Said;

/**
 * Accounts as administrators make and change them. What may not be is said, beside its field, before anything is
 * written; what is written is in the audit log. Whoever is deactivated is out at once, on every node.
 */
public final class Accounts {
    /** Of username, name and address, in characters. */
    public static final int LONGEST = 255;
    /** Of a password, in bytes: its hash would not hear the rest. */
    public static final int LONGEST_PASSWORD = 72;

    private static final String JIRA = "jira";
    /** Jira takes none of these in a username. */
    private static final String REFUSED = "<>&,+;:%=\"/\\";

    private final Database database;
    private final People people;
    private final Sessions sessions;
    private final AuditLog audit;

    public Accounts(Database database, People people, Sessions sessions, AuditLog audit) {
        this.database = database;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** An account as somebody typed it. Zone and language may be empty: those of the installation. */
    public record Draft(
            String username,
            String name,
            String address,
            String zone,
            String language,
            String password,
            boolean active) {
        public static Draft of(Person person) {
            return new Draft(
                    person.username(),
                    person.displayName(),
                    nothingToEmpty(person.email()),
                    nothingToEmpty(person.timeZone()),
                    nothingToEmpty(person.localeTag()),
                    "",
                    person.active());
        }

        /** Without the password, which no page shows again. */
        public Draft shown() {
            return new Draft(username, name, address, zone, language, "", active);
        }
    }

    /** What is wrong with a new account; nothing where it can be made. */
    public List<Said> wrong(Draft draft, Set<String> languages) {
        List<Said> wrong = new ArrayList<>(wrongInDetails(draft, languages));
        String username = draft.username();
        if (username.isEmpty()) wrong.add(Said.of("username", "users.username.empty"));
        else if (username.length() > LONGEST)
            wrong.add(Said.of("username", "users.username.long", username.length(), LONGEST));
        else if (username.chars()
                .anyMatch(letter -> REFUSED.indexOf(letter) >= 0
                        || Character.isWhitespace(letter)
                        || Character.isISOControl(letter)
                        || Character.isSurrogate((char) letter)))
            wrong.add(Said.of("username", "users.username.letters"));
        else if (people.byName(username).isPresent()) wrong.add(Said.of("username", "users.username.taken", username));
        wrong.addAll(wrongPassword(draft.password()));
        return wrong;
    }

    /** What is wrong with a password. */
    public List<Said> wrongPassword(String password) {
        if (password.isEmpty()) return List.of(Said.of("password", "users.password.empty"));
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST_PASSWORD
                ? List.of(Said.of("password", "users.password.long", bytes, LONGEST_PASSWORD))
                : List.of();
    }

    private static List<Said> wrongInDetails(Draft draft, Set<String> languages) {
        List<Said> wrong = new ArrayList<>();
        if (draft.name().isEmpty()) wrong.add(Said.of("name", "users.name.empty"));
        else if (draft.name().length() > LONGEST)
            wrong.add(Said.of("name", "users.name.long", draft.name().length(), LONGEST));
        else if (!storable(draft.name())) wrong.add(Said.of("name", "users.name.letters"));
        if (!draft.address().matches("[^\\s@<>,;\"\\p{Cntrl}\\p{Cs}]{1,64}@[^\\s@<>,;\"\\p{Cntrl}\\p{Cs}]{1,190}"))
            wrong.add(Said.of("address", "users.address.wrong"));
        if (!draft.zone().isEmpty() && !ZoneId.getAvailableZoneIds().contains(draft.zone()))
            wrong.add(Said.of("zone", "users.zone.wrong"));
        if (!draft.language().isEmpty() && !languages.contains(draft.language()))
            wrong.add(Said.of("language", "users.language.wrong"));
        return wrong;
    }

    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(code -> Character.isISOControl(code)
                        || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }

    /** What is wrong with a change of an account, for the one who makes it. */
    public List<Said> wrong(Person author, Person person, Draft draft, Set<String> languages) {
        List<Said> wrong = new ArrayList<>(wrongInDetails(draft, languages));
        if (draft.active() || !person.active()) return wrong;
        if (author.equals(person)) wrong.add(Said.of("active", "users.active.self"));
        List<String> leads = leads(person);
        if (!leads.isEmpty()) wrong.add(Said.of("active", "users.active.leads", String.join(", ", leads)));
        return wrong;
    }

    /** The first 20 projects and components that a person leads: as in Jira, somebody else must lead them first. */
    private List<String> leads(Person person) {
        return database.jdbc()
                .sql("select project_key from project where lead_key = ? union all"
                        + " select c.name from component c where c.lead_key = ? limit 20")
                .params(person.key(), person.key())
                .query(String.class)
                .list();
    }

    /** Makes an account, in the groups that are named. */
    public Person create(Person author, Draft draft, List<String> groups) {
        return database.transactions().execute(tx -> {
            long id = database.nextId();
            // as Jira makes keys: they say nothing of the name, which may change
            Person made = people.add(
                    person("JIRAUSER" + id, id, draft.username().toLowerCase(Locale.ROOT), draft), draft.password());
            groups.forEach(group -> people.join(made, group));
            audit.record(author, "User created", made.username(), JIRA);
            return made;
        });
    }

    /** Changes name, address, zone, language, and whether the account is active. */
    public void update(Person author, Person person, Draft draft) {
        database.transactions().executeWithoutResult(tx -> {
            people.update(person(person.key(), person.id(), person.username(), draft));
            if (person.active() && !draft.active()) sessions.endAll(person);
            String what = person.active() == draft.active()
                    ? "User details updated"
                    : draft.active() ? "User activated" : "User deactivated";
            audit.record(author, what, person.username(), JIRA);
        });
    }

    /** Another password; whoever knew the old one is out. */
    public void setPassword(Person author, Person person, String password) {
        database.transactions().executeWithoutResult(tx -> {
            people.setPassword(person, password);
            if (!author.equals(person)) sessions.endAll(person);
            audit.record(author, "User's password changed", person.username(), JIRA);
        });
    }

    /** Why somebody cannot be in these groups alone: administrators do not lock themselves out. */
    public List<Said> wrongGroups(Person author, Person person, Set<String> groups) {
        List<String> administrators = database.jdbc()
                .sql("select group_name from global_grant where permission = 'ADMINISTER' and group_name is not null")
                .query(String.class)
                .list();
        boolean out = author.equals(person) && administrators.stream().noneMatch(groups::contains);
        return out ? List.of(Said.of("groups", "users.groups.self")) : List.of();
    }

    /** Puts somebody into these groups, and out of all others. */
    public void setGroups(Person author, Person person, Set<String> groups) {
        database.transactions().executeWithoutResult(tx -> {
            Set<String> before = people.groupsOf(person);
            Set<String> left = new TreeSet<>(before);
            left.removeAll(groups);
            Set<String> joined = new TreeSet<>(groups);
            joined.removeAll(before);
            left.forEach(group -> people.leave(person, group));
            joined.forEach(group -> people.join(person, group));
            joined.forEach(
                    group -> audit.record(author, "User added to group", person.username() + ": " + group, JIRA));
            left.forEach(
                    group -> audit.record(author, "User removed from group", person.username() + ": " + group, JIRA));
        });
    }

    private static Person person(String key, long id, String username, Draft draft) {
        return new Person(
                key,
                id,
                username,
                draft.name(),
                draft.address(),
                draft.active(),
                emptyToNothing(draft.zone()),
                emptyToNothing(draft.language()));
    }

    private static String emptyToNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String nothingToEmpty(String text) {
        return text == null ? "" : text;
    }
}
