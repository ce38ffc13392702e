package org.relais.jira.owning.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/** Configures what needs no configuration: its view says what it does. */
public class PlainFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory, WorkflowPluginConditionFactory {
    private final CurrentVisitor visitor;

    @Inject
    public PlainFactory(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    final CurrentVisitor visitor() {
        return visitor;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        form(params, Map.of());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        form(params, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("i18n", visitor.words());
        params.put("summary", summary(arguments(descriptor)));
    }

    /** What the form shows beside its words. */
    void form(Map<String, Object> params, Map<?, ?> arguments) {
        params.put("i18n", visitor.words());
    }

    /** What it does, in a sentence. */
    String summary(Map<?, ?> arguments) {
        return visitor.words().getText("owning.workflow." + what(arguments));
    }

    /** The word of what is configured, from the class that the workflow names: {@code set-circle}. */
    static String what(Map<?, ?> arguments) {
        String name = String.valueOf(arguments.get("class.name"));
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of();
    }

    static List<String> sent(Map<String, Object> form, String name) {
        return form.get(name) instanceof String[] values ? List.of(values) : List.of();
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof FunctionDescriptor function) return function.getArgs();
        if (descriptor instanceof ValidatorDescriptor validator) return validator.getArgs();
        return descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
    }
}
