package com.atlassian.jira.plugin.workflow;

/**
 * Configures a workflow function.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/WorkflowPluginFunctionFactory.html">Javadoc</a>
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
