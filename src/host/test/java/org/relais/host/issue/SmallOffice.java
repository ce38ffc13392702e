package org.relais.host.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.relais.host.data.Defaults;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.project.Roles;
import org.relais.host.workflow.Workflows;

/**
 * A small installation for tests: the project DESK, which Ana leads and where whoever has an account works; Ben is one
 * of them, Cy has an account and no group. It hears its own news.
 */
public final class SmallOffice implements IssueNews {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    public final Database database;
    public final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    public final People people;
    public final Projects projects;
    public final Permissions permissions;
    public final Roles roles;
    public final Catalogue catalogue;
    public final CustomFields fields;
    public final Workflows workflows;
    public final Issues issues;
    public final Comments comments;
    public final Links links;
    public final Watchers watchers;
    public final IssueProperties properties;
    public final Person ana;
    public final Person ben;
    public final Person cy;
    public final Kind task;
    public final Kind subtask;
    public final HostProject desk;
    public final List<IssueHappening> news = new ArrayList<>();

    public SmallOffice(Database database) {
        this.database = database;
        people = new People(database);
        projects = new Projects(database);
        permissions = new Permissions(database, people, projects);
        roles = new Roles(database);
        catalogue = new Catalogue(database);
        fields = new CustomFields(database, new NoTypes());
        workflows = new Workflows(database, name -> null);
        issues = new Issues(database, projects, fields, workflows, clock);
        comments = new Comments(database, issues, clock);
        links = new Links(database, issues, clock);
        watchers = new Watchers(database, issues, clock);
        properties = new IssueProperties(database, issues, clock);
        new Defaults(database, workflows).install();
        ana = person("ana", "Ana Almeida");
        ben = person("ben", "Ben Brauer");
        cy = person("cy", "Cy Chen");
        people.join(ana, Defaults.USERS);
        people.join(ben, Defaults.USERS);
        task = catalogue.kind("10001").orElseThrow();
        subtask = catalogue.kind("10005").orElseThrow();
        desk = project("DESK", "Front desk", true);
        issues.addNews(this);
    }

    private Person person(String name, String shown) {
        return people.add(
                new Person(name + "-key", database.nextId(), name, shown, name + "@example.org", true, null, null),
                null);
    }

    public HostProject project(String key, String name, boolean unassignedAllowed) {
        long scheme = database.jdbc()
                .sql("select id from permission_scheme where name = 'Default'")
                .query(Long.class)
                .single();
        HostProject project = projects.create(key, name, null, ana, scheme, unassignedAllowed);
        projects.offer(project, task, Workflows.SIMPLE);
        projects.offer(project, subtask, Workflows.SIMPLE);
        return projects.byId(project.id()).orElseThrow();
    }

    public HostIssue issue(String summary) {
        HostIssue blank = issues.blank(desk, task);
        blank.setSummary(summary);
        return issues.create(ana, blank);
    }

    public HostIssue subtask(HostIssue parent, String summary) {
        HostIssue blank = issues.blank(desk, subtask);
        blank.setSummary(summary);
        blank.setParentId(parent.getId());
        return issues.create(ana, blank);
    }

    public HostIssue again(HostIssue issue) {
        return issues.byId(issue.getId()).orElseThrow();
    }

    public long rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void happened(IssueHappening happening) {
        news.add(happening);
    }
}
