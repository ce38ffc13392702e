package org.relais.host.data;

import java.time.Clock;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.Screens;
import org.relais.host.issue.Comments;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;
import org.relais.host.people.People;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.workflow.Workflows;

/** All that an import writes to. */
record Installation(
        Database database,
        People people,
        Projects projects,
        Permissions permissions,
        Roles roles,
        SecurityLevels levels,
        Catalogue catalogue,
        CustomFields fields,
        Screens screens,
        Issues issues,
        Comments comments,
        Links links,
        Workflows workflows,
        Clock clock) {

    static Installation of(Database database, CustomFields fields, Issues issues, Workflows workflows, Clock clock) {
        People people = new People(database);
        Projects projects = new Projects(database);
        return new Installation(
                database,
                people,
                projects,
                new Permissions(database, people, projects),
                new Roles(database),
                new SecurityLevels(database),
                new Catalogue(database),
                fields,
                new Screens(database),
                issues,
                new Comments(database, issues, clock),
                new Links(database, issues, clock),
                workflows,
                clock);
    }
}
