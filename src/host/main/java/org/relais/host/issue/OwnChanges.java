package org.relais.host.issue;

import java.util.Objects;

/** What somebody set on an issue since they read it, kept apart from what others wrote in the meantime. */
final class OwnChanges {
    private OwnChanges() {}

    /** Takes from the stored issue whatever was not set here, so that nobody's later write is undone by an old read. */
    static void keep(HostIssue mine, HostIssue stored) {
        HostIssue read = mine.asRead();
        if (read == null) return;
        mine.key = stored.key;
        mine.number = stored.number;
        mine.project = theirsUnlessSet(read.project, mine.project, stored.project);
        mine.kind = theirsUnlessSet(read.kind, mine.kind, stored.kind);
        mine.state = theirsUnlessSet(read.state, mine.state, stored.state);
        mine.priority = theirsUnlessSet(read.priority, mine.priority, stored.priority);
        mine.resolution = theirsUnlessSet(read.resolution, mine.resolution, stored.resolution);
        mine.summary = theirsUnlessSet(read.summary, mine.summary, stored.summary);
        mine.description = theirsUnlessSet(read.description, mine.description, stored.description);
        mine.environment = theirsUnlessSet(read.environment, mine.environment, stored.environment);
        mine.assignee = theirsUnlessSet(read.assignee, mine.assignee, stored.assignee);
        mine.reporter = theirsUnlessSet(read.reporter, mine.reporter, stored.reporter);
        mine.parentId = theirsUnlessSet(read.parentId, mine.parentId, stored.parentId);
        mine.securityLevelId = theirsUnlessSet(read.securityLevelId, mine.securityLevelId, stored.securityLevelId);
        mine.workflowName = theirsUnlessSet(read.workflowName, mine.workflowName, stored.workflowName);
        mine.workflowEntry = theirsUnlessSet(read.workflowEntry, mine.workflowEntry, stored.workflowEntry);
        mine.dueDate = theirsUnlessSet(read.dueDate, mine.dueDate, stored.dueDate);
        mine.resolved = theirsUnlessSet(read.resolved, mine.resolved, stored.resolved);
    }

    /** Copies everything that an update may write. */
    static void copy(HostIssue from, HostIssue to) {
        to.project = from.project;
        to.kind = from.kind;
        to.state = from.state;
        to.priority = from.priority;
        to.resolution = from.resolution;
        to.summary = from.summary;
        to.description = from.description;
        to.environment = from.environment;
        to.assignee = from.assignee;
        to.reporter = from.reporter;
        to.parentId = from.parentId;
        to.securityLevelId = from.securityLevelId;
        to.workflowName = from.workflowName;
        to.workflowEntry = from.workflowEntry;
        to.dueDate = from.dueDate;
        to.resolved = from.resolved;
    }

    private static <T> T theirsUnlessSet(T read, T mine, T stored) {
        return Objects.equals(read, mine) ? stored : mine;
    }
}
