package com.atlassian.jira.issue.context;

/**
 * The context that holds for every project.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/context/GlobalIssueContext.html">Javadoc</a>
 */
public class GlobalIssueContext implements JiraContextNode {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
