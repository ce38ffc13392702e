package org.relais.host.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Named;
import org.relais.host.project.State;
import org.relais.host.workflow.Workflows;

/** The projects that a file speaks of, with their components, versions and levels. Missing ones are made. */
final class KnownProjects {
    private final Installation host;
    private final Map<String, KnownProject> byKey = new HashMap<>();

    KnownProjects(Installation host) {
        this.host = host;
    }

    KnownProject of(String key, String name) {
        return byKey.computeIfAbsent(
                key,
                k -> new KnownProject(host.projects()
                        .byKey(k)
                        .orElseGet(() -> create(host, k, name == null ? k : name, null, null))));
    }

    /** A project that its people can use at once, and administrators can administer. */
    static HostProject create(Installation host, String key, String name, String description, Person lead) {
        return host.database().transactions().execute(tx -> {
            long scheme = Defaults.scheme(host.permissions());
            HostProject project = host.projects().create(key, name, description, lead, scheme, true);
            host.people().addGroup(Defaults.ADMINISTRATORS);
            host.roles().appoint(project, Defaults.ADMINISTRATORS_ROLE, "group", Defaults.ADMINISTRATORS);
            return project;
        });
    }

    /** One project, and what is known of it. */
    final class KnownProject {
        private final HostProject project;
        private final Map<String, Long> components;
        private final Map<String, Long> versions;
        private final Map<String, Long> levels = new HashMap<>();
        private final Map<String, String> workflows = new HashMap<>();
        private final Set<String> statuses = new HashSet<>();

        private KnownProject(HostProject project) {
            this.project = project;
            this.components = named("component");
            this.versions = named("project_version");
        }

        private Map<String, Long> named(String table) {
            Map<String, Long> ids = new HashMap<>();
            host.database()
                    .jdbc()
                    .sql("select name, id from " + table + " where project_id = ?")
                    .param(project.id())
                    .query(row -> {
                        ids.put(row.getString(1), row.getLong(2));
                    });
            return ids;
        }

        HostProject project() {
            return project;
        }

        long component(String name) {
            return components.computeIfAbsent(
                    name, n -> host.projects().component(project, n).id());
        }

        long version(Incoming.Version version) {
            return versions.computeIfAbsent(version.name(), n -> host.projects()
                    .version(project, n, version.released(), version.archived(), version.releaseDate())
                    .id());
        }

        /** A level that nobody was told about yet is for the project's administrators. */
        long level(String name) {
            return levels.computeIfAbsent(
                    name, n -> host.database().transactions().execute(tx -> {
                        Named known = host.levels().byName(project, n).orElse(null);
                        if (known != null) return known.id();
                        Named made = host.levels().add(project, n);
                        host.levels().admit(made, "role", Defaults.ADMINISTRATORS_ROLE);
                        return made.id();
                    }));
        }

        /** The workflow of issues of this kind, which knows the status. */
        String workflow(Kind kind, State state) {
            String workflow = workflows.computeIfAbsent(kind.id(), id -> {
                host.projects().offer(project, kind, Workflows.SIMPLE);
                return host.projects().workflowOf(project, id).orElseThrow();
            });
            if (statuses.add(workflow + "\n" + state.id()))
                host.workflows().ensureStatus(workflow, state.id(), state.name());
            return workflow;
        }
    }
}
