package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Named;
import org.relais.host.workflow.Workflows;

/** The {@code organisation} part of a demo file: people, groups, and projects with roles and security levels. */
final class Organisation {
    private final Installation host;
    private final Map<String, Person> people = new HashMap<>();

    Organisation(Installation host) {
        this.host = host;
    }

    record Founded(List<DemoUser> users, List<String> tour) {}

    Founded found(JsonNode told) {
        if (!told.isObject()) return new Founded(List.of(), List.of());
        Part organisation = new Part(told, new Tidy(new Tally(), "organisation"));
        host.people().addGroup(Defaults.USERS);
        organisation.lines("groups").forEach(host.people()::addGroup);
        List<DemoUser> users = new ArrayList<>();
        for (Part user : organisation.parts("users")) users.add(user(user));
        organisation.parts("projects").forEach(this::project);
        return new Founded(users, organisation.lines("tour"));
    }

    private DemoUser user(Part told) {
        String name = told.line("name").toLowerCase(Locale.ROOT);
        Person known = host.people().byName(name).orElse(null);
        Person person = new Person(
                known == null ? name : known.key(),
                known == null ? host.database().nextId() : known.id(),
                name,
                told.line("displayName") == null ? name : told.line("displayName"),
                told.line("emailAddress"),
                told.flag("active", true),
                KnownPeople.zone(told.line("timeZone")),
                KnownPeople.language(told.line("locale")));
        if (known == null) host.people().add(person, name);
        else host.people().update(person);
        told.lines("groups").forEach(group -> host.people().join(person, group));
        people.put(name, person);
        return new DemoUser(name, person.displayName(), person.timeZone(), person.localeTag());
    }

    private void project(Part told) {
        String key = told.line("key");
        HostProject project = host.projects()
                .byKey(key)
                .orElseGet(() -> KnownProjects.create(
                        host, key, told.line("name"), told.text("description"), person(told.line("lead"))));
        for (String name : told.lines("issueTypes")) host.projects().offer(project, kind(name), Workflows.SIMPLE);
        told.part("roles").ifPresent(roles -> roles.node().fieldNames().forEachRemaining(role -> roles.lines(role)
                .forEach(member -> appoint(project, role, member))));
        for (Part level : told.parts("securityLevels")) {
            Named named = host.levels().add(project, level.line("name"));
            level.parts("members").forEach(member -> admit(named, member));
        }
    }

    private Kind kind(String name) {
        return new KnownCatalogue(host).kind(new Kind(null, name, null, name.equalsIgnoreCase("Sub-task")));
    }

    private Person person(String name) {
        return name == null ? null : people.get(name.toLowerCase(Locale.ROOT));
    }

    /** A member of a role is a person, or else a group. */
    private void appoint(HostProject project, String role, String member) {
        Person person = person(member);
        if (person == null) host.people().addGroup(member);
        host.roles().appoint(project, role, person == null ? "group" : "user", person == null ? member : person.key());
    }

    private void admit(Named level, Part member) {
        for (String kind : List.of("user", "group", "role")) {
            String holder = member.line(kind);
            if (holder == null) continue;
            boolean user = kind.equals("user");
            if (user && person(holder) == null) continue;
            host.levels().admit(level, kind, user ? person(holder).key() : holder);
        }
    }
}
