package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Reads and writes the links between issues; asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/link/IssueLinkManager.html">Javadoc</a>
 */
public interface IssueLinkManager {
    /** The sequence may be null. */
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

    /** Null where there is none. */
    IssueLink getIssueLink(Long issueLinkId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    // unconfirmed: ?
    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    // unconfirmed: ?
    List<IssueLink> getInwardLinks(Long destinationIssueId);
}
