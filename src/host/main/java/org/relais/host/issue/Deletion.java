package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.relais.host.db.Database;

/** Taking issues away with all that hangs on them, within a transaction that somebody opened. */
final class Deletion {
    /** What has rows of an issue. */
    private static final List<String> BELONGINGS = List.of(
            "issue_label",
            "issue_component",
            "issue_version",
            "issue_comment",
            "issue_watcher",
            "issue_property",
            "moved_issue_key",
            "custom_field_value",
            "issue_extra");

    private final Database database;
    private final Issues issues;

    Deletion(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    /** The sub-tasks go first, each with news of its own. */
    void delete(ApplicationUser author, long id, Dispatch dispatch) {
        HostIssue issue = issues.locked(id);
        List<HostIssue> children = issues.subtasks(id);
        while (!children.isEmpty()) {
            children.forEach(child -> delete(author, child.id, dispatch));
            children = issues.subtasks(id);
        }
        issue.readBelongings();
        for (String table : BELONGINGS) remove("delete from " + table + " where issue_id = ?", id);
        remove("delete from change_item where group_id in (select id from change_group where issue_id = ?)", id);
        remove("delete from change_group where issue_id = ?", id);
        remove("delete from issue_link where source_id = ?", id);
        remove("delete from issue_link where destination_id = ?", id);
        remove("delete from issue where id = ?", id);
        removeWorkflowEntry(issue.workflowEntry);
        issues.announcements().written(id);
        issues.tell(issue, dispatch, author, null, List.of(), null);
    }

    private void removeWorkflowEntry(long entry) {
        remove(
                "delete from os_step_previous where step_id in (select id from os_step where entry_id = ?)"
                        + " or previous_id in (select id from os_step where entry_id = ?)",
                entry,
                entry);
        remove("delete from os_step where entry_id = ?", entry);
        remove("delete from os_entry where id = ?", entry);
    }

    private void remove(String sql, Object... ids) {
        database.jdbc().sql(sql).params(ids).update();
    }
}
