package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; null where there is none. Asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/project/ProjectManager.html">Javadoc</a>
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    List<Project> getProjects();
}
