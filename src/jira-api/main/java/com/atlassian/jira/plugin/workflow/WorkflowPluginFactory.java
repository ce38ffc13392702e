package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * How a function, condition or validator is configured: what its templates show, and what is kept of its form.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/WorkflowPluginFactory.html">Javadoc</a>
 */
public interface WorkflowPluginFactory {
    /**
     * What a template finds.
     *
     * @param resourceName one of the names in {@link JiraWorkflowPluginConstants}
     * @param descriptor null for the form of something new
     */
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    /** The arguments to keep, as texts; values of the form come as arrays of texts. */
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
