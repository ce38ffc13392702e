package com.atlassian.jira.bc.project.component;

import java.util.Collection;

/**
 * The components of projects; asks for no permission.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/project/component/ProjectComponentManager.html">Javadoc</a>
 */
public interface ProjectComponentManager {
    Collection<ProjectComponent> findAllForProject(Long projectId);

    /** Null where the project has none of this name. */
    ProjectComponent findByComponentName(Long projectId, String componentName);
}
