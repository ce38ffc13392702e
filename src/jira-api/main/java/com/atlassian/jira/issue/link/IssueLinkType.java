package com.atlassian.jira.issue.link;

/**
 * What a link means, in words for either end.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/link/IssueLinkType.html">Javadoc</a>
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    /** Seen from the destination: "is blocked by". */
    String getInward();

    /** Seen from the source: "blocks". */
    String getOutward();
}
