package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** A class of a plugin: whatever else it throws, what leaves it is one of the host's refusals, with its name. */
@SuppressWarnings("rawtypes")
record Guarded(String name, Object plugin) implements FunctionProvider, Condition, Validator {
    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) throws WorkflowException {
        guard(() -> {
            ((FunctionProvider) plugin).execute(variables, arguments, properties);
            return true;
        });
    }

    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) throws WorkflowException {
        return guard(() -> ((Condition) plugin).passesCondition(variables, arguments, properties));
    }

    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) throws WorkflowException {
        guard(() -> {
            ((Validator) plugin).validate(variables, arguments, properties);
            return true;
        });
    }

    private boolean guard(Call call) throws WorkflowException {
        try {
            return call.run();
        } catch (TransitionRefused | TransitionFailed within) {
            throw within;
        } catch (RuntimeException | LinkageError e) {
            throw TransitionFailed.in(name, e);
        }
    }

    private interface Call {
        boolean run() throws WorkflowException;
    }
}
