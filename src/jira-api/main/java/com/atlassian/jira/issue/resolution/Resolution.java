package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How the work on an issue ended.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/resolution/Resolution.html">Javadoc</a>
 */
public interface Resolution extends IssueConstant {}
