package org.relais.host.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.project.State;
import org.relais.host.workflow.IssueRules;
import org.relais.host.workflow.IssueUpdate;
import org.relais.host.workflow.TransitionFailed;
import org.relais.host.workflow.Workflows;

/**
 * The issues. Reading and writing here asks nobody's permission, as Jira's own managers do not: whoever calls checks
 * first. Every write is one transaction, which joins an open one; who listens hears of it after the commit.
 */
public final class Issues {
    private final Database database;
    private final Projects projects;
    private final CustomFields fields;
    private final Workflows workflows;
    private final Clock clock;
    private final History history;
    private final Announcements announcements;
    private final BelongingRows belongings;
    private final IssueReads reads;
    private final IssueWrites writes;

    public Issues(Database database, Projects projects, CustomFields fields, Workflows workflows, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.fields = fields;
        this.workflows = workflows;
        this.clock = clock;
        this.history = new History(database);
        this.announcements = new Announcements(database);
        this.belongings = new BelongingRows(database);
        this.reads = new IssueReads(database, this);
        this.writes = new IssueWrites(database, fields, clock, reads, belongings, history);
    }

    public History history() {
        return history;
    }

    /** From now on, this listener hears what happens to issues. */
    public void addNews(IssueNews listener) {
        announcements.addNews(listener);
    }

    /** From now on, this listener is told within each transaction which issues it wrote. */
    public void addWritten(IssueWritten listener) {
        announcements.addWritten(listener);
    }

    public Announcements announcements() {
        return announcements;
    }

    Projects projectParts() {
        return projects;
    }

    BelongingRows belongings() {
        return belongings;
    }

    public Optional<HostIssue> byId(long id) {
        return reads.byId(id);
    }

    /** The issue that has this key, or had it before it was moved. */
    public Optional<HostIssue> byKey(String key) {
        Optional<HostIssue> current = reads.byCurrentKey(key);
        return current.isPresent() ? current : reads.byOldKey(key);
    }

    /** The issue that has this key now. */
    public Optional<HostIssue> byCurrentKey(String key) {
        return reads.byCurrentKey(key);
    }

    /** The issue that had this key before it was moved. */
    public Optional<HostIssue> byOldKey(String key) {
        return reads.byOldKey(key);
    }

    /** The keys that an issue had before it was moved. */
    public List<String> oldKeys(long issue) {
        return reads.oldKeys(issue);
    }

    /** These issues, in this order, in one statement; ids that are gone are left out. At most 1,000. */
    public List<HostIssue> byIds(Collection<Long> ids) {
        return reads.byIds(ids);
    }

    /** The first 200 sub-tasks of an issue. */
    public List<HostIssue> subtasks(long parent) {
        return reads.subtasks(parent);
    }

    public List<Long> idsIn(HostProject project) {
        return reads.idsIn(project.id());
    }

    public long countIn(HostProject project) {
        return reads.countIn(project.id());
    }

    HostIssue locked(long id) {
        return reads.locked(id);
    }

    /** An empty issue, to be filled in and given to {@link #create}. */
    public HostIssue blank(HostProject project, Kind kind) {
        HostIssue issue = new HostIssue(this);
        issue.project = project;
        issue.kind = kind;
        return issue;
    }

    /**
     * Makes the issue: a number, a workflow entry, its custom field values, in one transaction. The workflow says when
     * it is stored: functions that come before find no id.
     *
     * @throws org.relais.host.workflow.TransitionRefused where the workflow says no; the issue is as blank as before
     */
    public HostIssue create(Person creator, HostIssue issue) {
        Map<String, Object> values = new HashMap<>(issue.pendingValues());
        try {
            return database.transactions().execute(tx -> created(creator, issue));
        } catch (RuntimeException e) {
            issue.id = null;
            issue.key = null;
            issue.pendingValues().putAll(values);
            throw e;
        }
    }

    private HostIssue created(Person creator, HostIssue issue) {
        Instant now = clock.instant();
        issue.creator = creator;
        if (issue.reporter == null) issue.reporter = creator;
        issue.created = now;
        issue.updated = now;
        issue.workflowName = projects.workflowOf(issue.project, issue.kind.id())
                .orElseThrow(() ->
                        new IllegalArgumentException(issue.kind.name() + " is not offered in " + issue.project.key()));
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put(IssueUpdate.VARIABLE, workflowWrites(creator, null));
        workflows.create(issue.workflowName, creator, variables);
        if (issue.id != null) return issue;
        throw new TransitionFailed("The workflow " + issue.workflowName + " has no function that creates issues", null);
    }

    /** What a workflow writes in somebody's name; with rules, nobody is given what they may not be given. */
    public WorkflowWrites workflowWrites(ApplicationUser author, IssueRules rules) {
        return new WorkflowWrites(
                author,
                this,
                new Comments(database, this, clock),
                new Catalogue(database),
                new People(database),
                rules);
    }

    /** Stores a new issue when its workflow says so. */
    void insertNew(HostIssue issue, long entry, State state) {
        issue.workflowEntry = entry;
        issue.state = state;
        issue.number = projects.takeNumber(issue.project, 0);
        issue.key = issue.project.key() + "-" + issue.number;
        insert(issue, database.nextId());
        issue.remember();
    }

    /** Writes what was set on a stored issue, without history. */
    void overwrite(HostIssue issue) {
        issue.updated = clock.instant();
        if (writes.overwrite(issue)) announcements.written(issue.id);
    }

    /** Writes a new row as it stands, with the values of its labels and custom fields. For imports and creation. */
    void insert(HostIssue issue, long id) {
        issue.id = id;
        IssueRow.insert(database.jdbc(), issue);
        belongings.write(issue);
        fields.write(issue, issue.pendingValues());
        issue.pendingValues().clear();
        announcements.written(id);
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
            if (!fresh) {
                announcements.written(issue.id);
                return writes.overwrite(issue);
            }
            issue.key = origin.key();
            issue.number = origin.number();
            issue.creator = origin.creator();
            issue.created = origin.created();
            insert(issue, origin.id());
            return true;
        }));
    }

    /**
     * Writes what was set on the issue since it was read, and the history of it. What somebody else wrote in the
     * meantime stays, and the issue is brought up to date with it. Nothing was set: nothing is written.
     */
    public HostIssue update(ApplicationUser author, HostIssue issue) {
        return update(author, issue, Dispatch.UPDATED).issue();
    }

    /** As {@link #update(ApplicationUser, HostIssue)}, told to others as said. */
    public Update update(ApplicationUser author, HostIssue issue, Dispatch dispatch) {
        return update(author, issue, dispatch, () -> null);
    }

    /** Writes the issue with a comment that belongs to it: one piece of news of both. The comment may be null. */
    public Update update(ApplicationUser author, HostIssue issue, Dispatch dispatch, Supplier<HostComment> comment) {
        return database.transactions().execute(tx -> {
            Update update = writes.update(author, issue);
            HostComment said = comment.get();
            if (!update.changedAnything() && said == null) return update;
            announcements.written(issue.id);
            tell(issue, dispatch, author, said, update.changes(), update.changeGroupId());
            return update;
        });
    }

    /** Changes something that these issues show, in one transaction with whoever keeps an index of them. */
    public void rewrite(Collection<Long> shown, Runnable change) {
        database.transactions().executeWithoutResult(tx -> {
            change.run();
            announcements.written(shown);
        });
    }

    /**
     * Takes an issue away, with its sub-tasks and all that hangs on them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void delete(ApplicationUser author, long id) {
        delete(author, id, new Dispatch(IssueHappening.DELETED, true));
    }

    /** As {@link #delete(ApplicationUser, long)}, told to others as said. */
    public void delete(ApplicationUser author, long id, Dispatch dispatch) {
        database.transactions().executeWithoutResult(tx -> new Deletion(database, this).delete(author, id, dispatch));
    }

    /**
     * Takes an issue and its sub-tasks to another project; it stays where it stands in its workflow, and its old key
     * goes on leading to it. Components, versions and security level belong to the old project and are left there.
     *
     * @throws IllegalArgumentException where the project does not offer the type, or its workflow not the status
     */
    public HostIssue move(ApplicationUser author, long id, HostProject target, Kind kind) {
        return database.transactions().execute(tx -> new ProjectMove(database, projects, workflows, this, clock)
                .move(author, id, target, kind));
    }

    void tell(
            HostIssue issue,
            Dispatch dispatch,
            ApplicationUser author,
            Comment comment,
            List<History.Change> changes,
            Long changeGroup) {
        if (dispatch.eventTypeId() == null) return;
        announcements.happened(new IssueHappening(
                dispatch.eventTypeId(),
                issue,
                author,
                comment,
                changes,
                changeGroup,
                dispatch.sendMail(),
                clock.instant()));
    }

    /** Reads the issue only where somebody listens. */
    void tell(
            long issue,
            Dispatch dispatch,
            ApplicationUser author,
            Comment comment,
            List<History.Change> changes,
            Long changeGroup) {
        if (dispatch.eventTypeId() == null || !announcements.heard()) return;
        byId(issue).ifPresent(found -> tell(found, dispatch, author, comment, changes, changeGroup));
    }
}
