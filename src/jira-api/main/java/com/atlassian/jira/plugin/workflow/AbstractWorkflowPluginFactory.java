package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of a factory that tells the templates apart.
 *
 * <p>Unconfirmed: parameter types of {@code extractMultipleParams}; what {@code extractSingleParam} does where nothing
 * was sent.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/workflow/AbstractWorkflowPluginFactory.html">Javadoc</a>
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        if (JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS.equals(resourceName)) {
            getVelocityParamsForInput(params);
        } else if (JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS.equals(resourceName)) {
            getVelocityParamsForEdit(params, descriptor);
        } else if (JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW.equals(resourceName)) {
            getVelocityParamsForView(params, descriptor);
        } else {
            throw new IllegalArgumentException("no template of a workflow module is called " + resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    /** The first value of a form's field, which must have been sent. */
    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        if (conditionParams.get(paramName) instanceof String[] values && values.length > 0) return values[0];
        throw new IllegalArgumentException("nothing was sent as " + paramName);
    }

    protected Map<String, ?> extractMultipleParams(Map<String, Object> params, Collection<String> paramNames) {
        Map<String, Object> extracted = new HashMap<>();
        for (String name : paramNames) extracted.put(name, extractSingleParam(params, name));
        return extracted;
    }

    protected Map<String, String> createMap(String paramName, String arg) {
        Map<String, String> map = new HashMap<>();
        map.put(paramName, arg);
        return map;
    }
}
