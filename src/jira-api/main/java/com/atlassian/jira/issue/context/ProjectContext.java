package com.atlassian.jira.issue.context;

/**
 * The context that holds for one project; of its constructors only the one is declared that needs nothing else.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/context/ProjectContext.html">Javadoc</a>
 */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    public Long getProjectId() {
        return projectId;
    }
}
