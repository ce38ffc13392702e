package com.atlassian.jira.plugin.workflow;

/**
 * Configures a workflow condition.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/WorkflowPluginConditionFactory.html">Javadoc</a>
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
