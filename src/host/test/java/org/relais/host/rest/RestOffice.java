package org.relais.host.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relais.host.Host;
import org.relais.host.data.Defaults;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.Screens;
import org.relais.host.harness.Arrangement;
import org.relais.host.jira.PluginFieldTypes;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.plugin.TrialJars;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Components;
import org.relais.host.project.HostProject;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Named;
import org.relais.host.project.Permissions;
import org.relais.host.project.Permissions.Grant;
import org.relais.host.project.Projects;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.project.Versions;
import org.relais.host.workflow.Workflows;

/**
 * Ada and Ben work in LAB, which Ada administers; Ben alone sees what has the level Private. Cleo has an account and no
 * permission. VAULT is only for administrators, OPEN for everybody. LAB's issues have the field Tag, which is one word.
 */
public final class RestOffice implements Arrangement {
    private static final List<String> WORK = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "TRANSITION_ISSUES",
            "ADD_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "SET_ISSUE_SECURITY",
            "VIEW_VOTERS_AND_WATCHERS",
            "LINK_ISSUES");
    private static final List<String> ADMINISTRATION = List.of(
            "ADMINISTER_PROJECTS",
            "DELETE_ISSUES",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "MANAGE_WATCHERS",
            "MODIFY_REPORTER");

    private Database database;
    private People people;
    private Permissions permissions;
    private Projects projects;

    @Override
    public void arrange(Host host) {
        database = host.database();
        people = new People(database);
        projects = new Projects(database);
        permissions = new Permissions(database, people, projects);
        Person ada = person("ada", "Ada Lovelace", Defaults.USERS);
        Person ben = person("ben", "Ben Ali", Defaults.USERS);
        person("cleo", "Cleo de Nil", "visitors");
        HostProject lab = project("LAB", "Laboratory", ada, scheme("Lab", "group", Defaults.USERS, ada));
        project("VAULT", "Vault", null, scheme("Vault", "group", Defaults.ADMINISTRATORS, ada));
        project(
                "OPEN",
                "Open",
                null,
                permissions.scheme("Open", List.of(new Grant("BROWSE_PROJECTS", "anyone", null))));
        new Components(database).add(lab, "Engine", "What turns", ada);
        new Components(database).add(lab, "Mill", null, null);
        LocalDate day = LocalDate.of(2026, 12, 1);
        Versions versions = new Versions(database);
        assertVersion(versions.add(new HostVersion(0, lab.id(), "1.0", null, null, day, false, false)));
        assertVersion(versions.add(new HostVersion(0, lab.id(), "2.0", "Next", null, null, false, false)));
        SecurityLevels levels = new SecurityLevels(database);
        Named level = levels.add(lab, "Private");
        levels.admit(level, "user", ben.key());
        new Roles(database).appoint(lab, "Developers", "user", ada.key());
        field(host);
    }

    private void field(Host host) {
        host.plugins().install(TrialJars.good());
        PluginFieldTypes types = new PluginFieldTypes();
        types.bind(host.plugins());
        String id = new CustomFields(database, types)
                .create(10500L, "Tag", "One word", "org.relais.trial:tag", List.of())
                .getId();
        Screens.ALL.forEach(screen -> new Screens(database).put(screen, id));
    }

    private Person person(String name, String displayName, String group) {
        Person person = people.add(
                new Person(name, database.nextId(), name, displayName, name + "@example.org", true, null, null), name);
        people.join(person, group);
        return person;
    }

    private long scheme(String name, String kind, String holder, Person administrator) {
        List<Grant> grants = new ArrayList<>();
        WORK.forEach(permission -> grants.add(new Grant(permission, kind, holder)));
        ADMINISTRATION.forEach(permission -> grants.add(new Grant(permission, "user", administrator.key())));
        return permissions.scheme(name, grants);
    }

    private HostProject project(String key, String name, Person lead, long scheme) {
        HostProject project = projects.create(key, name, "About " + name, lead, scheme, true);
        new Catalogue(database).kinds().forEach(kind -> projects.offer(project, kind, Workflows.SIMPLE));
        return project;
    }

    private static void assertVersion(HostVersion made) {
        if (made.id() == 0) throw new IllegalStateException("the version has no id");
    }
}
