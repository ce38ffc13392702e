package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * What administrators define for issues; null where there is nothing of an id.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/config/ConstantsManager.html">Javadoc</a>
 */
public interface ConstantsManager {
    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Priority> getPriorities();

    Priority getPriorityObject(String id);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);
}
