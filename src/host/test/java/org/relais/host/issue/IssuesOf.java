package org.relais.host.issue;

import java.time.Clock;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

/** Makes issues in a running host, past its pages. */
public final class IssuesOf {
    private IssuesOf() {}

    /** Makes so many issues in a project and answers the project's id. */
    public static long made(Database database, String key, int count) {
        Projects projects = new Projects(database);
        HostProject project = projects.byKey(key).orElseThrow();
        Person admin = new People(database).byName("admin").orElseThrow();
        Workflows workflows = new Workflows(database, name -> null);
        Issues issues =
                new Issues(database, projects, new CustomFields(database, new NoTypes()), workflows, Clock.systemUTC());
        for (int i = 0; i < count; i++) {
            HostIssue blank = issues.blank(
                    project, projects.kinds(project).stream().findFirst().orElseThrow());
            blank.setSummary("No. " + i);
            issues.create(admin, blank);
        }
        return project.id();
    }
}
