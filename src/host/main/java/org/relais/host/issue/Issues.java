package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

/**
 * The issues. Reading and writing here asks nobody's permission, as Jira's own managers do not: whoever calls checks
 * first. Every write is one transaction, which joins an open one.
 */
public final class Issues implements IssueManager {
    private final Database database;
    private final Projects projects;
    private final CustomFields fields;
    private final Workflows workflows;
    private final Clock clock;
    private final History history;

    public Issues(Database database, Projects projects, CustomFields fields, Workflows workflows, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.fields = fields;
        this.workflows = workflows;
        this.clock = clock;
        this.history = new History(database);
    }

    public History history() {
        return history;
    }

    public Optional<HostIssue> byId(long id) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.id = ?")
                .param(id)
                .query((row, n) -> IssueRow.read(row, this))
                .optional();
    }

    public Optional<HostIssue> byKey(String key) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.issue_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query((row, n) -> IssueRow.read(row, this))
                .optional();
    }

    /** These issues, in this order, in one statement; ids that are gone are left out. At most 1,000. */
    public List<HostIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Long, HostIssue> found = new HashMap<>();
        database.jdbc()
                .sql(IssueRow.SELECT + " where i.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> IssueRow.read(row, this))
                .list()
                .forEach(issue -> found.put(issue.id, issue));
        List<HostIssue> ordered = new ArrayList<>();
        for (Long id : ids) if (found.containsKey(id)) ordered.add(found.get(id));
        return ordered;
    }

    public List<HostIssue> subtasks(long parent) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.parent_id = ? order by i.number limit 200")
                .param(parent)
                .query((row, n) -> IssueRow.read(row, this))
                .list();
    }

    /** An empty issue, to be filled in and given to {@link #create}. */
    public HostIssue blank(HostProject project, Kind kind) {
        HostIssue issue = new HostIssue(this);
        issue.project = project;
        issue.kind = kind;
        return issue;
    }

    /** Makes the issue: a number, a workflow entry, its custom field values, in one transaction. */
    public HostIssue create(Person creator, HostIssue issue) {
        return database.transactions().execute(tx -> {
            Instant now = clock.instant();
            issue.creator = creator;
            if (issue.reporter == null) issue.reporter = creator;
            issue.created = now;
            issue.updated = now;
            issue.workflowName = projects.workflowOf(issue.project, issue.kind.id())
                    .orElseThrow(() -> new IllegalArgumentException(
                            issue.kind.name() + " is not offered in " + issue.project.key()));
            Map<String, Object> variables = new HashMap<>();
            variables.put("issue", issue);
            Workflows.Created entry = workflows.create(issue.workflowName, creator, variables);
            issue.workflowEntry = entry.entryId();
            issue.state = new org.relais.host.project.Catalogue(database)
                    .state(entry.statusId())
                    .orElseThrow();
            issue.number = projects.takeNumber(issue.project, 0);
            issue.key = issue.project.key() + "-" + issue.number;
            insert(issue, database.nextId());
            return issue;
        });
    }

    /** Writes a new row as it stands, with the values of its labels and custom fields. For imports and creation. */
    void insert(HostIssue issue, long id) {
        issue.id = id;
        IssueRow.insert(database.jdbc(), issue);
        writeLabels(issue);
        fields.write(issue, issue.pendingValues());
        issue.pendingValues().clear();
    }

    /** What an import knows of an issue beside its fields. */
    public record Origin(
            long id,
            String key,
            long number,
            ApplicationUser creator,
            Instant created,
            Instant updated,
            Instant resolved,
            String workflow,
            long entry) {}

    /**
     * Writes an issue as it stood elsewhere, without history: a new one ({@link #blank}) under its own id and key, a
     * stored one over what is there. Says whether anything was written.
     */
    public boolean put(HostIssue issue, Origin origin) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            boolean fresh = issue.id == null;
            issue.workflowName = origin.workflow();
            issue.workflowEntry = origin.entry();
            issue.updated = origin.updated();
            issue.resolved = origin.resolved();
            if (!fresh) return overwrite(issue);
            issue.key = origin.key();
            issue.number = origin.number();
            issue.creator = origin.creator();
            issue.created = origin.created();
            insert(issue, origin.id());
            return true;
        }));
    }

    private boolean overwrite(HostIssue issue) {
        HostIssue stored = byId(issue.id).orElseThrow(() -> new IllegalArgumentException("no such issue"));
        boolean values = !fields.write(issue, issue.pendingValues()).isEmpty();
        issue.pendingValues().clear();
        boolean same = Differences.between(stored, issue).isEmpty()
                && Objects.equals(stored.updated, issue.updated)
                && Objects.equals(stored.resolved, issue.resolved);
        if (same && !values) return false;
        IssueRow.update(database.jdbc(), issue);
        writeLabels(issue);
        return true;
    }

    /**
     * Writes what was set on the issue since it was read, and the history of it. What somebody else wrote in the
     * meantime stays, and the issue is brought up to date with it. Nothing was set: nothing is written.
     */
    public HostIssue update(ApplicationUser author, HostIssue issue) {
        return database.transactions().execute(tx -> {
            HostIssue stored = locked(issue.id);
            issue.keepOwnChanges(stored);
            List<History.Change> changes = new ArrayList<>(Differences.between(stored, issue));
            changes.addAll(fields.write(issue, issue.pendingValues()));
            issue.pendingValues().clear();
            if (changes.isEmpty()) return issue;
            Instant now = clock.instant();
            issue.updated = now;
            if (issue.resolution == null) issue.resolved = null;
            else if (stored.resolution == null || issue.resolved == null) issue.resolved = now;
            IssueRow.update(database.jdbc(), issue);
            writeLabels(issue);
            history.add(issue.id, author, now, changes);
            return issue.remember();
        });
    }

    /** The issue as it stands, which nobody else changes until the transaction ends. */
    private HostIssue locked(long id) {
        List<Long> locked = database.jdbc()
                .sql("select id from issue where id = ? for update")
                .param(id)
                .query(Long.class)
                .list();
        if (locked.isEmpty()) throw new IllegalArgumentException("There is no issue with the id " + id);
        return byId(id).orElseThrow();
    }

    List<String> labels(long issue) {
        return database.jdbc()
                .sql("select label from issue_label where issue_id = ? order by label")
                .param(issue)
                .query(String.class)
                .list();
    }

    private void writeLabels(HostIssue issue) {
        if (issue.labels == null || issue.labels.equals(labels(issue.id))) return;
        database.jdbc()
                .sql("delete from issue_label where issue_id = ?")
                .param(issue.id)
                .update();
        for (String label : issue.labels) {
            database.jdbc()
                    .sql("insert into issue_label (issue_id, label) values (?, ?)")
                    .params(issue.id, label)
                    .update();
        }
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : byKey(key).orElse(null);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return update(user, (HostIssue) issue);
    }
}
