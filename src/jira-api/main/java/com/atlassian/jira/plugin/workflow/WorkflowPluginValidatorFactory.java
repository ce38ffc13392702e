package com.atlassian.jira.plugin.workflow;

/**
 * Configures a workflow validator.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/WorkflowPluginValidatorFactory.html">Javadoc</a>
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
