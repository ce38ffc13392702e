package org.relais.host.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;

/** Finding issues. */
final class IssueReads {
    private final Database database;
    private final Issues issues;

    IssueReads(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    Optional<HostIssue> byId(long id) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.id = ?")
                .param(id)
                .query((row, n) -> IssueRow.read(row, issues))
                .optional();
    }

    Optional<HostIssue> byCurrentKey(String key) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.issue_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query((row, n) -> IssueRow.read(row, issues))
                .optional();
    }

    /** The issue that had this key before it was moved. */
    Optional<HostIssue> byOldKey(String key) {
        return database.jdbc()
                .sql("select issue_id from moved_issue_key where old_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .flatMap(this::byId);
    }

    List<HostIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Long, HostIssue> found = new HashMap<>();
        database.jdbc()
                .sql(IssueRow.SELECT + " where i.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> IssueRow.read(row, issues))
                .list()
                .forEach(issue -> found.put(issue.id, issue));
        List<HostIssue> ordered = new ArrayList<>();
        for (Long id : ids) if (found.containsKey(id)) ordered.add(found.get(id));
        return ordered;
    }

    List<HostIssue> subtasks(long parent) {
        return database.jdbc()
                .sql(IssueRow.SELECT + " where i.parent_id = ? order by i.number limit 200")
                .param(parent)
                .query((row, n) -> IssueRow.read(row, issues))
                .list();
    }

    List<String> oldKeys(long issue) {
        return database.jdbc()
                .sql("select old_key from moved_issue_key where issue_id = ? order by old_key limit 100")
                .param(issue)
                .query(String.class)
                .list();
    }

    List<Long> idsIn(long project) {
        return database.jdbc()
                .sql("select id from issue where project_id = ? order by number")
                .param(project)
                .query(Long.class)
                .list();
    }

    long countIn(long project) {
        return database.jdbc()
                .sql("select count(*) from issue where project_id = ?")
                .param(project)
                .query(Long.class)
                .single();
    }

    /** The issue as it stands, which nobody else changes until the transaction ends. */
    HostIssue locked(long id) {
        List<Long> locked = database.jdbc()
                .sql("select id from issue where id = ? for update")
                .param(id)
                .query(Long.class)
                .list();
        if (locked.isEmpty()) throw new IllegalArgumentException("There is no issue with the id " + id);
        return byId(id).orElseThrow();
    }
}
