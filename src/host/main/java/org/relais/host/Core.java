package org.relais.host;

import org.relais.host.clock.HostClock;
import org.relais.host.cluster.Cluster;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.issue.Issues;
import org.relais.host.jira.PluginFieldTypes;
import org.relais.host.people.People;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

/** What the host is about, before any plugin and any page: people, projects, issues, fields, workflows. */
record Core(
        Database database,
        Cluster cluster,
        HostClock clock,
        People people,
        Projects projects,
        Permissions permissions,
        PluginFieldTypes types,
        CustomFields fields,
        Workflows workflows,
        Issues issues) {

    static Core on(Database database, Cluster cluster) {
        HostClock clock = new HostClock(database, cluster);
        People people = new People(database);
        Projects projects = new Projects(database);
        PluginFieldTypes types = new PluginFieldTypes();
        CustomFields fields = new CustomFields(database, types);
        // until plugins run, what a workflow names is the host's own, or skipped
        Workflows workflows = new Workflows(database, className -> null);
        return new Core(
                database,
                cluster,
                clock,
                people,
                projects,
                new Permissions(database, people, projects),
                types,
                fields,
                workflows,
                new Issues(database, projects, fields, workflows, clock));
    }
}
