package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link from one issue to another.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/link/IssueLink.html">Javadoc</a>
 */
public interface IssueLink {
    Long getId();

    IssueLinkType getIssueLinkType();

    Long getSourceId();

    Long getDestinationId();

    Issue getSourceObject();

    Issue getDestinationObject();
}
