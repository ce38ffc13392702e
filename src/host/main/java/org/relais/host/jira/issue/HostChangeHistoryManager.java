package org.relais.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.relais.host.issue.History;

/** {@inheritDoc} Answered by the host's {@link History}. */
public final class HostChangeHistoryManager implements ChangeHistoryManager {
    private final History history;

    public HostChangeHistoryManager(History history) {
        this.history = history;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return history.all(issue.getId()).stream()
                .map(HostChangeHistoryManager::changes)
                .toList();
    }

    @Override
    public ChangeHistory getChangeHistoryById(Long changeGroupId) {
        return changeGroupId == null
                ? null
                : history.group(changeGroupId)
                        .map(HostChangeHistoryManager::changes)
                        .orElse(null);
    }

    /** {@inheritDoc} Fields are compared without case, as in Jira. */
    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return history.all(issue.getId()).stream()
                .flatMap(group -> group.changes().stream()
                        .filter(change -> change.field().equalsIgnoreCase(changeItemFieldName))
                        .map(change -> item(change, group.when())))
                .toList();
    }

    private static ChangeHistory changes(History.Group group) {
        List<ChangeItemBean> items = group.changes().stream()
                .map(change -> item(change, group.when()))
                .toList();
        return new ChangeHistory(group.id(), Timestamp.from(group.when()), group.author(), items);
    }

    private static ChangeItemBean item(History.Change change, Instant when) {
        return new ChangeItemBean(
                change.type(),
                change.field(),
                change.oldValue(),
                change.oldText(),
                change.newValue(),
                change.newText(),
                Timestamp.from(when));
    }
}
