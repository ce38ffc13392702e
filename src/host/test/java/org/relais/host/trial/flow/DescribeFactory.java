package org.relais.host.trial.flow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Keeps one text. */
public class DescribeFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory, WorkflowPluginValidatorFactory, WorkflowPluginConditionFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put("text", "nothing yet");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("text", text(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        if ("broken".equals(text(descriptor))) throw new IllegalStateException("the view is broken");
        params.put("text", text(descriptor));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        String text = extractSingleParam(form, "text");
        if (text.isBlank()) throw new IllegalArgumentException("there is no text");
        return Map.of("text", text);
    }

    private static Object text(AbstractDescriptor descriptor) {
        if (descriptor instanceof FunctionDescriptor function)
            return function.getArgs().get("text");
        if (descriptor instanceof ValidatorDescriptor validator)
            return validator.getArgs().get("text");
        return ((ConditionDescriptor) descriptor).getArgs().get("text");
    }
}
