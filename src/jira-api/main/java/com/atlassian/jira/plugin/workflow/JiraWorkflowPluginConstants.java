package com.atlassian.jira.plugin.workflow;

/**
 * The names under which a workflow module has its templates.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/JiraWorkflowPluginConstants.html">Javadoc</a>
 */
public interface JiraWorkflowPluginConstants {
    String RESOURCE_NAME_VIEW = String.valueOf("view");
    String RESOURCE_NAME_INPUT_PARAMETERS = String.valueOf("input-parameters");
    String RESOURCE_NAME_EDIT_PARAMETERS = String.valueOf("edit-parameters");
}
