package org.relais.jira.owning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.TakePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.circle.NodeId;

/** Issues with their roles, kept in memory. */
final class InMemoryOwnings implements Ownings {
    private final Map<IssueId, Owned> issues = new HashMap<>();
    private Runnable before = () -> {};

    void put(IssueId issue, Owned owned) {
        issues.put(issue, owned);
    }

    /** Something that happens just before the next one takes an issue. */
    void before(Runnable happening) {
        before = happening;
    }

    static Owned owned(String role, UserKey assignee) {
        return new Owned(
                Optional.ofNullable(role).map(NodeId::new),
                List.of(),
                Optional.ofNullable(assignee),
                false,
                List.of(),
                "1");
    }

    Optional<UserKey> assignee(IssueId issue) {
        return issues.get(issue).assignee();
    }

    @Override
    public Owned of(IssuePass pass) {
        return issues.get(pass.issue());
    }

    @Override
    public boolean take(TakePass pass, Version basedOn) {
        before.run();
        Owned now = issues.get(pass.issue());
        if (!now.version().equals(basedOn)) return false;
        issues.put(
                pass.issue(),
                new Owned(
                        now.role(),
                        now.affected(),
                        Optional.of(pass.holder()),
                        now.done(),
                        now.components(),
                        now.issueType()));
        return true;
    }

    @Override
    public Optional<Located> find(SystemPass pass, IssueId issue) {
        return Optional.ofNullable(issues.get(issue)).map(owned -> new Located(new ProjectId(1), owned));
    }

    @Override
    public Optional<Located> find(SystemPass pass, IssueRef issue) {
        return find(pass, issue.id());
    }

    @Override
    public boolean give(SystemPass pass, IssueId issue, NodeId role, Optional<UserKey> by) {
        Owned now = issues.get(issue);
        if (now == null) return false;
        issues.put(
                issue,
                new Owned(
                        Optional.of(role),
                        now.affected(),
                        now.assignee(),
                        now.done(),
                        now.components(),
                        now.issueType()));
        return true;
    }

    @Override
    public boolean free(SystemPass pass, IssueId issue, Optional<UserKey> by) {
        Owned now = issues.get(issue);
        if (now == null || keeping) return false;
        issues.put(
                issue,
                new Owned(now.role(), now.affected(), Optional.empty(), now.done(), now.components(), now.issueType()));
        return true;
    }

    private boolean keeping;

    /** From now on no issue may be without an assignee. */
    void keepAssignees() {
        keeping = true;
    }
}
