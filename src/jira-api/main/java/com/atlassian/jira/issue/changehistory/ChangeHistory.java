package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * Changes that were made at once.
 *
 * <p>Unconfirmed: every member but {@code getChangeItemBeans}; the constructor is the host's, Jira's takes a row.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/changehistory/ChangeHistory.html">Javadoc</a>
 */
public class ChangeHistory {
    private final Long id;
    private final Timestamp timePerformed;
    private final ApplicationUser author;
    private final List<ChangeItemBean> changeItemBeans;

    public ChangeHistory(
            Long id, Timestamp timePerformed, ApplicationUser author, List<ChangeItemBean> changeItemBeans) {
        this.id = id;
        this.timePerformed = timePerformed;
        this.author = author;
        this.changeItemBeans = List.copyOf(changeItemBeans);
    }

    public Long getId() {
        return id;
    }

    public Timestamp getTimePerformed() {
        return timePerformed;
    }

    /** Null for the anonymous visitor. */
    public ApplicationUser getAuthorObject() {
        return author;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return changeItemBeans;
    }
}
