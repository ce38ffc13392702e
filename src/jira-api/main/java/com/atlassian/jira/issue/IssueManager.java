package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds and stores issues; null where there is none. Asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueManager.html">Javadoc</a>
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    /** Not by a key that the issue had before it was moved. */
    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    // unconfirmed: ?
    List<Issue> getIssueObjects(Collection<Long> ids);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    /** The key of today and those from before the issue was moved. */
    // unconfirmed: Set or Collection
    Set<String> getAllIssueKeys(Long issueId);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

    List<ApplicationUser> getWatchersFor(Issue issue);

    // unconfirmed: ?
    boolean isEditable(Issue issue, ApplicationUser user);

    /** Null where no issue had this key. */
    Issue findMovedIssue(String oldIssueKey);
}
