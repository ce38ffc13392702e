package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Ranked;

/** What an update changes among the system fields, in the words of Jira's history. */
final class Differences {
    private Differences() {}

    static List<History.Change> between(HostIssue old, HostIssue now) {
        List<History.Change> changes = new ArrayList<>();
        text(changes, "summary", old.summary, now.summary);
        text(changes, "description", old.description, now.description);
        text(changes, "environment", old.environment, now.environment);
        text(changes, "duedate", old.dueDate, now.dueDate);
        named(changes, "issuetype", old.kind.id(), old.kind.name(), now.kind.id(), now.kind.name());
        named(changes, "status", old.state.id(), old.state.name(), now.state.id(), now.state.name());
        ranked(changes, "priority", old.priority, now.priority);
        ranked(changes, "resolution", old.resolution, now.resolution);
        person(changes, "assignee", old.assignee, now.assignee);
        person(changes, "reporter", old.reporter, now.reporter);
        String before = id(old.securityLevelId);
        String after = id(now.securityLevelId);
        named(changes, "security", before, before, after, after);
        named(changes, "Parent", id(old.parentId), id(old.parentId), id(now.parentId), id(now.parentId));
        if (now.labels.isSet()) {
            text(changes, "labels", String.join(" ", old.getLabels()), String.join(" ", now.getLabels()));
        }
        if (now.components.isSet()) {
            each(changes, "Component", old.components(), now.components(), HostComponent::id, HostComponent::name);
        }
        if (now.fixVersions.isSet()) {
            each(changes, "Fix Version", old.fixVersions(), now.fixVersions(), HostVersion::id, HostVersion::name);
        }
        if (now.affectedVersions.isSet()) {
            each(
                    changes,
                    "Version",
                    old.affectedVersions(),
                    now.affectedVersions(),
                    HostVersion::id,
                    HostVersion::name);
        }
        return changes;
    }

    private static String id(Long id) {
        return id == null ? null : id.toString();
    }

    /** Jira's history has one line for each thing that went, and one for each that came. */
    private static <T> void each(
            List<History.Change> changes,
            String field,
            List<T> old,
            List<T> now,
            Function<T, Long> id,
            Function<T, String> name) {
        for (T gone : old) {
            if (now.contains(gone)) continue;
            changes.add(new History.Change("jira", field, id(id.apply(gone)), name.apply(gone), null, null));
        }
        for (T come : now) {
            if (old.contains(come)) continue;
            changes.add(new History.Change("jira", field, null, null, id(id.apply(come)), name.apply(come)));
        }
    }

    private static void text(List<History.Change> changes, String field, String old, String now) {
        if (!Objects.equals(old, now)) changes.add(new History.Change("jira", field, null, old, null, now));
    }

    private static void named(
            List<History.Change> changes, String field, String oldId, String old, String nowId, String now) {
        if (!Objects.equals(oldId, nowId)) changes.add(new History.Change("jira", field, oldId, old, nowId, now));
    }

    private static void ranked(List<History.Change> changes, String field, Ranked old, Ranked now) {
        named(
                changes,
                field,
                old == null ? null : old.id(),
                old == null ? null : old.name(),
                now == null ? null : now.id(),
                now == null ? null : now.name());
    }

    private static void person(List<History.Change> changes, String field, ApplicationUser old, ApplicationUser now) {
        named(
                changes,
                field,
                old == null ? null : old.getKey(),
                old == null ? null : old.getDisplayName(),
                now == null ? null : now.getKey(),
                now == null ? null : now.getDisplayName());
    }
}
