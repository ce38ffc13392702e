package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * What changed on an issue; asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/changehistory/ChangeHistoryManager.html">Javadoc</a>
 */
public interface ChangeHistoryManager {
    /** The oldest first. */
    List<ChangeHistory> getChangeHistories(Issue issue);

    /** Null where there is none. */
    ChangeHistory getChangeHistoryById(Long changeGroupId);

    /** The changes of one field, the oldest first. */
    // unconfirmed: ?
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);
}
